import { buildExtensions } from './build'
import { run } from './lib/run'

/** Everything about the code that can be judged without running it. Each entry: what it is, the program, its arguments. */
const CHECKS: ReadonlyArray<readonly [what: string, command: string, args: readonly string[]]> = [
  ['Types', 'tsc', ['--noEmit']],
  ['Lint, with who may know whom', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['Format', 'oxfmt', ['--check']],
  ['Unused code', 'knip', []],
  ['The stores’ own lint', 'web-ext', ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors']],
]

/** Runs every check, whatever the others say; the names of those that failed. */
export async function check(): Promise<{ passed: number; failed: string[] }> {
  await buildExtensions()
  const failed: string[] = []
  for (const [what, command, args] of CHECKS) if (!(await run(what, command, args))) failed.push(what)
  return { passed: CHECKS.length - failed.length, failed }
}

if (process.argv[1]?.endsWith('check.ts')) {
  const { failed } = await check()
  if (failed.length > 0) process.exitCode = 1
}
