/** The page's own scheme and address in the desktop app. */
export const scheme = 'app'
export const pageOrigin = `${scheme}://bundle`

/** True when an address is one of the page's own. Parsed, because `startsWith` is fooled by "app://bundle.example". */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password, port } = new URL(address)
  return protocol === `${scheme}:` && host === 'bundle' && username === '' && password === '' && port === ''
}
