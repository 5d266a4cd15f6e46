import { spawn } from 'node:child_process'
import { log } from './log'

/** Runs a program of `node_modules/.bin` (or Node itself) with its output shown; true where it ended well. */
export async function run(what: string, command: string, args: readonly string[]): Promise<boolean> {
  log(what)
  const isWindows = process.platform === 'win32'
  const child = spawn(isWindows ? `${command}.cmd` : command, args, { stdio: 'inherit', shell: isWindows })
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) log(`${what}: failed`)
  return code === 0
}
