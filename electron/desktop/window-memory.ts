import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Area, type WindowState, windowStateSchema } from './window-state.ts'

/** As much of a window as tells where it is. */
interface Placed {
  on(event: 'close', hear: () => void): unknown
  getNormalBounds(): Area
  isMaximized(): boolean
}

/** Where the window was left last, in a small file that may be lost. */
export function windowMemory(path: string) {
  return {
    /** Null when there is none that can be read. */
    read(): WindowState | null {
      try {
        return windowStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
      } catch {
        return null
      }
    },
    /** Keeps the place of a window whenever it closes; the size it has when it is not maximised. */
    follow(window: Placed): void {
      window.on('close', () => keep(path, { bounds: window.getNormalBounds(), maximised: window.isMaximized() }))
    },
  }
}

/** A place that cannot be kept is no reason to hold a closing window up. */
function keep(path: string, state: WindowState): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(state), { mode: 0o600 })
  } catch {
    return
  }
}
