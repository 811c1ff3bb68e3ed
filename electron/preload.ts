import { ipcRenderer } from 'electron'

/** What the preload uses of the page's window; the desktop compiles without the DOM. */
declare const window: {
  readonly location: { readonly origin: string }
  postMessage(message: unknown, targetOrigin: string, transfer: readonly unknown[]): void
}

/** Hands the port that the main process sent to the page. The page gets nothing else, and Electron's event stays here. */
ipcRenderer.on('vouch:port', ({ ports }) => {
  window.postMessage('vouch:port', window.location.origin, ports)
})
