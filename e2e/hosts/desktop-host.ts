import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Electron's binary when it is on this machine, else null. Asking never downloads: its package would on first use. */
export function electronBinary(): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const name =
    process.platform === 'win32'
      ? 'electron.exe'
      : process.platform === 'darwin'
        ? 'Electron.app/Contents/MacOS/Electron'
        : 'electron'
  const folder = override ?? join(dirname(createRequire(import.meta.url).resolve('electron/package.json')), 'dist')
  const path = join(folder, name)
  return existsSync(path) ? path : null
}
