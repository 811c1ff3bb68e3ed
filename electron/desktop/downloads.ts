import { basename, dirname, join } from 'node:path'
import type { DownloadItem, Session } from 'electron'
import type { Handing } from '../ports.ts'

/** Reads and remembers the folder that the person saved to last; dialogs no longer do so themselves (Electron 43). */
export interface LastFolder {
  get(): string
  set(folder: string): void
}

/** Where the save dialog begins: the last folder, and the file's name without any path in it. */
export function suggestedPath(folder: string, name: string): string {
  const safe = basename(name.replaceAll('\\', '/')).replace(/[<>:"|?*\p{Cc}]/gu, '_')
  return join(folder, safe || 'document')
}

const handings: Readonly<Record<ReturnType<DownloadItem['getState']>, Handing>> = {
  completed: 'saved',
  cancelled: 'declined',
  interrupted: 'failed',
  progressing: 'failed',
}

/**
 * Every file the page hands out goes through the system's save dialog, which asks before it replaces one: Windows and macOS always, Linux
 * when it is told to. Addresses other than the page's own blobs are refused. `tell` hears how each ended.
 */
export function askWhereToSave(
  session: Session,
  last: LastFolder,
  tell: (address: string, end: Handing) => void,
): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith('blob:app://bundle/')) return event.preventDefault()
    const defaultPath = suggestedPath(last.get(), item.getFilename())
    item.setSaveDialogOptions({ defaultPath, properties: ['showOverwriteConfirmation'] })
    item.once('done', (_, state) => {
      tell(item.getURL(), handings[state])
      if (state === 'completed') last.set(dirname(item.getSavePath()))
    })
  })
}
