import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Surroundings } from '../adapters/files/folders.ts'

export interface FoundBrowser {
  readonly name: string
  readonly path: string
}

/** Browsers that can open a page as a window of its own (`--app`), best first, by the names of their programs. */
const onPath: readonly FoundBrowser[] = [
  { name: 'Chromium', path: 'chromium' },
  { name: 'Chromium', path: 'chromium-browser' },
  { name: 'Chrome', path: 'google-chrome' },
  { name: 'Chrome', path: 'google-chrome-stable' },
  { name: 'Edge', path: 'microsoft-edge' },
  { name: 'Edge', path: 'microsoft-edge-stable' },
]

const onMac: readonly FoundBrowser[] = [
  { name: 'Chrome', path: 'Google Chrome.app/Contents/MacOS/Google Chrome' },
  { name: 'Chromium', path: 'Chromium.app/Contents/MacOS/Chromium' },
  { name: 'Edge', path: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge' },
]

const onWindows: readonly FoundBrowser[] = [
  { name: 'Edge', path: 'Microsoft\\Edge\\Application\\msedge.exe' },
  { name: 'Chrome', path: 'Google\\Chrome\\Application\\chrome.exe' },
]

/** An installed Chromium, Chrome or Edge, or null. `VOUCH_BROWSER` names one. */
export function findBrowser(
  surroundings: Surroundings,
  exists: (path: string) => boolean = existsSync,
): FoundBrowser | null {
  const chosen = surroundings.env.VOUCH_BROWSER
  if (chosen) return exists(chosen) ? { name: 'the browser of VOUCH_BROWSER', path: chosen } : null
  return candidates(surroundings).find(({ path }) => exists(path)) ?? null
}

function candidates({ platform, home, env }: Surroundings): FoundBrowser[] {
  const within = (folders: readonly (string | undefined)[], browsers: readonly FoundBrowser[]) =>
    folders.flatMap((folder) => (folder ? browsers.map(({ name, path }) => ({ name, path: join(folder, path) })) : []))
  if (platform === 'darwin') return within(['/Applications', join(home, 'Applications')], onMac)
  if (platform === 'win32') return within([env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA], onWindows)
  return within((env.PATH ?? '').split(delimiter), onPath)
}
