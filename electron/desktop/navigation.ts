import type { WebContents } from 'electron'
import { isOwnAddress } from './origin.ts'

const longest = 2048

/** True when an address may be handed to the system's browser or mail program. */
export function isOpenable(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here.
  if (address.length > longest || /[\u0000-\u0020\u007f]/u.test(address) || !URL.canParse(address)) return false
  const { protocol, username, password, hostname, searchParams } = new URL(address)
  if (protocol === 'mailto:') return [...searchParams.keys()].every((key) => key === 'subject' || key === 'body')
  return protocol === 'https:' && username === '' && password === '' && hostname !== ''
}

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
