import { BrowserWindow, type MessagePortMain } from 'electron'
import { offerPort } from './message-port.ts'
import { pageOrigin } from './origin.ts'
import { windowOptions } from './window-options.ts'

/** Opens the app's window on its page and serves the contract to it. It is shown once there is something to see. */
export function openMainWindow(preload: string, connect: (port: MessagePortMain) => void): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preload))
  offerPort(window.webContents, connect)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${pageOrigin}/`)
  return window
}
