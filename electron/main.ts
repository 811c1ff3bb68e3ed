import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { RPCHandler } from '@orpc/server/message-port'
import { app, type BrowserWindow, dialog, net, safeStorage } from 'electron'
import { VouchError } from '../shared/domain/vouch-error.ts'
import { checkingThread } from './adapters/checking/checking-thread.ts'
import { folders, libraryPath } from './adapters/files/folders.ts'
import { replaceFile } from './adapters/files/replace-file.ts'
import { pageFiles } from './adapters/page/page-files.ts'
import { processReader } from './adapters/reading-process/reader.ts'
import { memorySecrets } from './adapters/secrets/memory-secrets.ts'
import { fileLog } from './adapters/system/file-log.ts'
import { recordCrashes } from './adapters/system/record-crashes.ts'
import { systemClock } from './adapters/system/system.ts'
import { compose } from './compose.ts'
import { endedDownloads } from './desktop/ended-downloads.ts'
import { openFiles } from './desktop/open-files.ts'
import { openMainWindow } from './desktop/open-main-window.ts'
import { prepareBeforeReady, prepareSession } from './desktop/prepare.ts'
import { startUtilityChild } from './desktop/reading-child.ts'
import { keychainSecrets } from './desktop/secrets.ts'
import { desktopSettings } from './desktop/settings.ts'
import { isOnlyInstance } from './desktop/single-instance.ts'
import { systemFetch } from './desktop/system-fetch.ts'
import { version } from './version.ts'

/** Milliseconds that a closing window has to hand over what was typed last. */
const parting = 300

const here = { platform: process.platform, home: homedir(), env: process.env }
const places = folders(here)
let main: BrowserWindow | null = null

async function start(): Promise<void> {
  await app.whenReady()
  const log = fileLog(places.state, systemClock)
  recordCrashes(log)
  app.on('render-process-gone', (_, __, { reason }) => log.write('page-crash', { error: reason }))
  const downloads = endedDownloads()
  const { router, warm, close, giveBackup, keepBackups } = compose({
    library: libraryPath(here),
    about: { kind: 'desktop', version, platform: process.platform },
    settings: desktopSettings(process.env.VOUCH_SETTINGS || places.config),
    log,
    backups: places.backups,
    marks: join(places.state, 'running'),
    secrets: await keychainSecrets({
      keychain: safeStorage,
      platform: process.platform,
      path: join(places.config, 'keys.json'),
      write: replaceFile,
      otherwise: memorySecrets(() => process.env.VOUCH_MODEL_KEY),
    }),
    fetch: systemFetch(net),
    checker: checkingThread(),
    downloads,
    reader: processReader({ start: startUtilityChild(join(import.meta.dirname, 'reading.js')) }),
  })
  const stopBackups = keepBackups()
  const handler = new RPCHandler(router)
  let folder = app.getPath('documents')
  const last = {
    get: () => folder,
    set: (chosen: string) => {
      folder = chosen
    },
  }
  prepareSession(pageFiles(resolve(import.meta.dirname, '../renderer')), last, downloads)
  const open = () => {
    main = openMainWindow({
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      memory: join(places.config, 'window.json'),
      connect: (port) => handler.upgrade(port, { context: {} }),
    })
  }
  open()
  void warm()
  files.whenGiven((path) => {
    giveBackup(path)
    if (main?.isDestroyed() !== false) open()
  })
  app.on('activate', () => main?.isDestroyed() !== false && open())
  app.on('window-all-closed', () => setTimeout(() => app.quit(), parting))
  app.on('will-quit', () => {
    stopBackups()
    close()
  })
}

prepareBeforeReady()
const files = openFiles(app, { args: process.argv, folder: process.cwd() })
// Not awaited: Electron becomes ready only after this module has been evaluated.
if (isOnlyInstance(app, () => main)) start().catch(tellAndEnd)
else app.quit()

function tellAndEnd(error: unknown): void {
  const message = error instanceof VouchError ? error.message : 'Vouch could not start because of a fault in it.'
  dialog.showErrorBox('Vouch', message)
  app.exit(1)
}
