import type { BrowserWindowConstructorOptions } from 'electron'
import type { Area, Sizes } from './window-state.ts'

/** How large a window opens for the first time, and how small it can be made. */
export const windowSizes: Sizes = { usual: { width: 1440, height: 900 }, least: { width: 720, height: 480 } }

/** The one set of options that windows are made with (https://www.electronjs.org/docs/latest/tutorial/security, items 2 to 11). */
export function windowOptions(preload: string, bounds: Partial<Area> = {}): BrowserWindowConstructorOptions {
  return {
    ...windowSizes.usual,
    ...bounds,
    minWidth: windowSizes.least.width,
    minHeight: windowSizes.least.height,
    show: false,
    title: 'Vouch',
    backgroundColor: '#f7f4ee',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  }
}
