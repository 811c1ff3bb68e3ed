import type { Session } from 'electron'
import { isOwnAddress } from './origin.ts'

/** What the page may do besides showing itself: put text on the clipboard. Everything else is refused. */
export function decidePermission(origin: string, permission: string): boolean {
  return permission === 'clipboard-sanitized-write' && isOwnAddress(origin)
}

/** Refuses every permission but the one above, asked for or merely looked at, and every device and screen. */
export function lockPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(decidePermission(contents.getURL(), permission)),
  )
  session.setPermissionCheckHandler((_, permission, origin) => decidePermission(origin, permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_, answer) => answer({}))
}
