import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FoundBrowser } from './find-browser.ts'

export interface OpenWindow {
  /** Settles when the browser has ended, or has handed the window to another that was running already. */
  readonly ended: Promise<void>
  close(): void
}

/** Milliseconds after which the page with the code is deleted; by then the browser has read it or never will. */
const lifetime = 30_000

/**
 * Opens an address in an app window. Its code must not be seen in the list of running programs, so the browser is given a page,
 * readable by this person only, that leads on to the address. The browser keeps a profile of its own, so that it ends with the window.
 */
export function openWindow(browser: FoundBrowser, address: string, profile: string): OpenWindow {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-'))
  const page = join(folder, 'open.html')
  writeFileSync(page, redirect(address), { mode: 0o600 })
  const remove = () => rmSync(folder, { recursive: true, force: true })
  setTimeout(remove, lifetime).unref()
  const child = spawn(browser.path, browserArguments(pathToFileURL(page).href, profile), {
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  return {
    ended,
    close() {
      remove()
      child.kill()
    },
  }
}

function browserArguments(page: string, profile: string): string[] {
  const args = [`--app=${page}`, `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check']
  return process.env.VOUCH_NO_SANDBOX ? [...args, '--no-sandbox'] : args
}

function redirect(address: string): string {
  const target = JSON.stringify(address).replaceAll('<', '\\u003c')
  return `<!doctype html><meta charset="utf-8"><title>Vouch</title><script>location.replace(${target})</script>`
}
