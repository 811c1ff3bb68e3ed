import type { WebContents } from 'electron'
import { safeHref } from '../../shared/formats/leaving/safe-href.ts'
import { isOwnAddress } from './origin.ts'

/** True when an address may be handed to the system's browser or mail program: by the same rule that lets a link leave in an export. */
export const isOpenable = (address: string): boolean => safeHref(address) === address

interface Cancellable {
  preventDefault(): void
}

/** Keeps a window on its own page: no navigation, redirect, new window or webview. Links open outside, if at all. */
export function lockNavigation(contents: WebContents, open: (address: string) => void): void {
  const stay = (event: Cancellable, address: string) => {
    if (!isOwnAddress(address)) event.preventDefault()
  }
  contents.on('will-navigate', (event) => stay(event, event.url))
  contents.on('will-frame-navigate', (event) => stay(event, event.url))
  contents.on('will-redirect', (event) => stay(event, event.url))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isOpenable(url)) open(url)
    return { action: 'deny' }
  })
}
