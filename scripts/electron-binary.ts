import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const electron = resolve(import.meta.dirname, '../node_modules/electron')

/** Milliseconds that downloading Electron may take before the browser window is used instead. */
const patience = 90_000

export interface ElectronBinary {
  readonly path: string | null
  /** Why there is none. */
  readonly why: string
}

/** Electron's binary: one that is here (also through `ELECTRON_OVERRIDE_DIST_PATH`), else downloaded by its own installer. */
export function electronBinary(): ElectronBinary {
  const here = installedElectron()
  if (here) return { path: here, why: '' }
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH)
    return { path: null, why: 'ELECTRON_OVERRIDE_DIST_PATH holds no Electron' }
  if (!existsSync(electron)) return { path: null, why: 'the electron package is not installed' }
  const { status } = spawnSync(process.execPath, [join(electron, 'install.js')], { stdio: 'ignore', timeout: patience })
  const path = status === 0 ? installedElectron() : null
  return { path, why: path ? '' : 'Electron is not on this computer and could not be downloaded' }
}

const names: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
}

/** Electron's binary when it is on this computer; nothing is downloaded. */
export function installedElectron(): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const path = join(override ?? join(electron, 'dist'), names[process.platform] ?? 'electron')
  const whole = override !== undefined || readIfThere(join(electron, 'path.txt')) !== null
  return whole && existsSync(path) ? path : null
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
