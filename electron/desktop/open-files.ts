import { fileToOpen } from './file-to-open.ts'

/** As much of Electron's `app` as tells of files. */
interface Opening {
  on(event: 'open-file', hear: (event: { preventDefault(): void }, path: string) => void): unknown
  on(event: 'second-instance', hear: (event: unknown, args: string[], folder: string) => void): unknown
}

/**
 * Hears of files that the system asks to open: by its own event on a Mac, which may come before the app is ready, by the arguments of the start
 * elsewhere, and by those of a second start, which ends again. Those that came before `take` was set wait for it.
 */
export function openFiles(app: Opening, start: { readonly args: readonly string[]; readonly folder: string }) {
  let take: ((path: string) => void) | null = null
  let waiting = fileToOpen(start.args, start.folder)
  const give = (path: string | null) => {
    if (path === null) return
    if (take) take(path)
    else waiting = path
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    give(path)
  })
  app.on('second-instance', (_, args, folder) => give(fileToOpen(args, folder)))
  return {
    whenGiven(next: (path: string) => void) {
      take = next
      if (waiting !== null) next(waiting)
      waiting = null
    },
  }
}
