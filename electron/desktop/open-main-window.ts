import { BrowserWindow, type MessagePortMain, screen } from 'electron'
import { offerPort } from './message-port.ts'
import { pageOrigin } from './origin.ts'
import { windowMemory } from './window-memory.ts'
import { windowOptions, windowSizes } from './window-options.ts'
import { placeWindow } from './window-state.ts'

interface Opened {
  readonly preload: string
  /** The file that remembers where the window was left. */
  readonly memory: string
  readonly connect: (port: MessagePortMain) => void
}

/** Opens the app's window where it was left, on its page, and serves the contract to it. It is shown once there is something to see. */
export function openMainWindow({ preload, memory, connect }: Opened): BrowserWindow {
  const remembered = windowMemory(memory)
  const primary = screen.getPrimaryDisplay()
  const displays = [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)]
  const { bounds, maximised } = placeWindow(
    remembered.read(),
    displays.map(({ workArea }) => workArea),
    windowSizes,
  )
  const window = new BrowserWindow(windowOptions(preload, bounds))
  if (maximised) window.maximize()
  remembered.follow(window)
  offerPort(window.webContents, connect)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${pageOrigin}/`)
  return window
}
