import { app, Menu, protocol, session, shell } from 'electron'
import type { PageFiles } from '../adapters/page/page-files.ts'
import { appPrivileges, appResponse } from './app-protocol.ts'
import { askWhereToSave, type LastFolder } from './downloads.ts'
import type { EndedDownloads } from './ended-downloads.ts'
import { menuTemplate } from './menu.ts'
import { lockNavigation } from './navigation.ts'
import { scheme } from './origin.ts'
import { lockPermissions } from './permissions.ts'

/** What has to happen before Electron is ready: every renderer sandboxed, `app://` known, every window locked to its page. */
export function prepareBeforeReady(): void {
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: appPrivileges }])
  app.on('web-contents-created', (_, contents) =>
    lockNavigation(contents, (address) => void shell.openExternal(address)),
  )
}

/** What has to happen once it is, before the first window. */
export function prepareSession(page: PageFiles, last: LastFolder, downloads: EndedDownloads): void {
  protocol.handle(scheme, (request) => appResponse(request, page))
  lockPermissions(session.defaultSession)
  askWhereToSave(session.defaultSession, last, downloads.tell)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)))
}
