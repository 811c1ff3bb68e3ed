import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { browserForTests } from './browser-for-tests.ts'
import { installedElectron } from './electron-binary.ts'

/** Builds the app and runs the end-to-end tests in a Chromium that is here or gets installed. Arguments go to Playwright. */
const root = resolve(import.meta.dirname, '..')

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
  const shell = process.platform === 'win32'
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell }).status ?? 1
}

const browser = browserForTests()
console.log(browser.found)
if (!browser.path && !browser.bundled) process.exit(1)
if (run('npm', ['run', '--silent', 'build']) !== 0) process.exit(1)

const electron = installedElectron()
if (!electron) console.log('The desktop project is skipped: Electron’s binary is not on this computer.')
const env = {
  ...process.env,
  ...(browser.path ? { VOUCH_BROWSER: browser.path } : {}),
  ...(electron ? { VOUCH_ELECTRON: electron } : {}),
}
process.exitCode = run('npx', ['playwright', 'test', '-c', 'e2e/playwright.config.ts', ...process.argv.slice(2)], env)
