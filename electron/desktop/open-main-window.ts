import { app, BrowserWindow, dialog, type MessagePortMain, screen } from 'electron'
import { offerPort } from './message-port.ts'
import { pageOrigin } from './origin.ts'
import { revivePage } from './revive-page.ts'
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
  revivePage(window.webContents, { now: Date.now, askToReload })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${pageOrigin}/`)
  return window
}

/** Everything but the last second of typing is in the library, so both answers are safe. */
function askToReload(): boolean {
  const answer = dialog.showMessageBoxSync({
    type: 'error',
    message: 'The window of Vouch stopped working several times in a minute.',
    detail:
      'What you wrote is kept, up to about the last second. You can open the window again, or close Vouch for now.',
    buttons: ['Open again', 'Close Vouch'],
    defaultId: 0,
    cancelId: 1,
  })
  if (answer === 1) app.quit()
  return answer === 0
}
