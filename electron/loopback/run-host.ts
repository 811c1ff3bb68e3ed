import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkingThread } from '../adapters/checking/checking-thread.ts'
import { folders, libraryPath, type Surroundings } from '../adapters/files/folders.ts'
import { pruneCompiled } from '../adapters/files/prune-compiled.ts'
import { pageFiles } from '../adapters/page/page-files.ts'
import { memorySecrets } from '../adapters/secrets/memory-secrets.ts'
import { settingsFile } from '../adapters/settings/settings-file.ts'
import { fileLog } from '../adapters/system/file-log.ts'
import { recordCrashes } from '../adapters/system/record-crashes.ts'
import { systemClock } from '../adapters/system/system.ts'
import { compose } from '../compose.ts'
import { version } from '../version.ts'
import { type FoundBrowser, findBrowser } from './find-browser.ts'
import { type OpenWindow, openWindow } from './open-window.ts'
import { type LoopbackHost, serve } from './serve.ts'

export interface HostOptions {
  /** The library file; the usual one when not given. */
  readonly library: string | null
  readonly port: number
  /** Open a window when there is a display and a browser. */
  readonly open: boolean
  /** Folder of the built page. */
  readonly page: string
  /** A backup to offer in the window, if one was named. */
  readonly backup: string | null
  /** Why the desktop app was not started instead, if that was tried. */
  readonly because: string | null
}

/** Milliseconds after which nobody waits for the first screens any more. */
const leisure = 20_000

/** Runs the loopback host until it is told to stop. The first line on stdout is the address to open. */
export async function runHost({ library, port, open, page, backup, because }: HostOptions): Promise<void> {
  const here: Surroundings = { platform: process.platform, home: homedir(), env: process.env }
  const places = folders(here)
  const about = { kind: 'browser' as const, version, platform: process.platform }
  const log = fileLog(places.state, systemClock)
  const stopRecording = recordCrashes(log)
  const { router, ports, warm, close, giveBackup, keepBackups } = compose({
    library: library ?? libraryPath(here),
    about,
    settings: settingsFile(process.env.VOUCH_SETTINGS || places.config),
    log,
    backups: places.backups,
    marks: join(places.state, 'running'),
    secrets: memorySecrets(() => process.env.VOUCH_MODEL_KEY),
    checker: checkingThread(),
  })
  for (const { message } of ports.store.notices) console.error(message)
  const stopBackups = keepBackups()
  if (backup !== null) giveBackup(resolve(backup))
  const host = await serve({ router, page: pageFiles(page), port })
  console.log(host.newAddress())
  void warm()
  setTimeout(() => void pruneCompiled(), leisure).unref()
  const browser = open && hasDisplay(here) ? findBrowser(here) : null
  if (open) console.error(opening(browser, { here, because }))
  const window = browser ? openWindow(browser, host.newAddress(), join(places.state, 'window')) : null
  await Promise.race([toldToStop(), ...(window ? [lastWindowClosed(host, window)] : [])])
  await host.close()
  window?.close()
  stopBackups()
  close()
  stopRecording()
}

/** One line that says where Vouch is to be seen, and why there. */
function opening(
  browser: FoundBrowser | null,
  { here, because }: { here: Surroundings; because: string | null },
): string {
  const why = because ? ` because ${because}` : ''
  if (browser) return `Vouch opens in a window of ${browser.name}${why}. Stop it with Ctrl+C.`
  const missing = hasDisplay(here) ? 'no Chromium, Chrome or Edge was found' : 'there is no display'
  const reasons = because && because !== missing ? `${because} and ${missing}` : missing
  return `No window was opened because ${reasons}; open the address above in a browser. Stop Vouch with Ctrl+C.`
}

function hasDisplay({ platform, env }: Surroundings): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}

/** Milliseconds that another window has to connect before the closed one counts as the last. */
const grace = 3000

/** Ends when the window we opened was closed and no other is connected: nobody is left to serve. */
async function lastWindowClosed(host: LoopbackHost, window: OpenWindow): Promise<void> {
  await window.ended
  await new Promise((resolve) => setTimeout(resolve, grace))
  if (host.windows() > 0) await toldToStop()
}
