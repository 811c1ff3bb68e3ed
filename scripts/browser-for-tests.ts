import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { findBrowser } from './find-browser.ts'

export interface TestBrowser {
  /** The executable to use, or null when Playwright's own is used or none is there. */
  readonly path: string | null
  readonly bundled: boolean
  /** One line for the person that says what was found or done. */
  readonly found: string
}

/** A Chromium for the tests: one that is installed, else Playwright's, else the system's package. */
export function browserForTests(): TestBrowser {
  const installed = process.env.VOUCH_BROWSER ?? findBrowser()
  if (installed) return { path: installed, bundled: false, found: `Testing in ${installed}.` }
  if (existsSync(chromium.executablePath())) return bundled('Testing in Playwright’s Chromium.')
  if (ran('npx', ['playwright', 'install', 'chromium']))
    return bundled('Installed Playwright’s Chromium and test in it.')
  if (
    process.getuid?.() === 0 &&
    ran('apt-get', ['update', '-qq']) &&
    ran('apt-get', ['install', '-y', '-qq', 'chromium'])
  ) {
    const path = findBrowser()
    if (path) return { path, bundled: false, found: `Installed the system’s Chromium and test in ${path}.` }
  }
  const found =
    'No Chromium was found and none could be installed: install Chromium, Chrome or Edge, or set VOUCH_BROWSER to one.'
  return { path: null, bundled: false, found }
}

function bundled(found: string): TestBrowser {
  return { path: null, bundled: true, found }
}

function ran(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0
}
