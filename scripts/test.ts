import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from './check'
import { log } from './lib/log'
import { run } from './lib/run'

/** The part of vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  /** False where a file could not even be loaded. */
  success: boolean
}

/** Everything that CI runs: the checks, the unit and contract tests, the browser tests. Ends with the count. */
async function main(): Promise<void> {
  const checks = await check()
  const total = { passed: checks.passed, failed: checks.failed.length, skipped: 0 }
  const dir = await mkdtemp(join(tmpdir(), 'vigie-test-'))
  for (const project of ['unit', 'browser']) {
    const outputFile = join(dir, `${project}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`]
    await run(`Tests: ${project}`, 'vitest', ['run', '--configLoader', 'runner', '--project', project, ...reporters])
    const report = await readReport(outputFile)
    total.passed += report.numPassedTests
    total.skipped += report.numPendingTests
    // A file that does not load has no failed test of its own, yet it failed.
    total.failed += Math.max(report.numFailedTests, report.success ? 0 : 1)
  }
  if (checks.failed.length > 0) log(`Failed checks: ${checks.failed.join(', ')}`)
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
  if (total.failed > 0) process.exitCode = 1
}

const readReport = async (file: string): Promise<Report> =>
  readFile(file, 'utf8').then(
    (text): Report => JSON.parse(text),
    () => ({ numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, success: false }),
  )

await main()
