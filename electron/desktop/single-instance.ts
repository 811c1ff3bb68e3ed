import type { App, BrowserWindow } from 'electron'

/** True when this is the only running desktop app; else the other one comes to the front and this one should end. */
export function isOnlyInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  window: () => BrowserWindow | null,
): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    const open = window()
    if (open?.isMinimized()) open.restore()
    open?.focus()
  })
  return true
}
