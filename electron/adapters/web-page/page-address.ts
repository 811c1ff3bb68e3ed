import { refused } from './page-problem.ts'

/** Names that only mean something on a person's own network (RFC 6761, 6762, 8375, and what routers and intranets use). */
const ownNetwork =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion|test|invalid)$/u

/**
 * The address a person pasted, when Vouch may ask it for a page: https on its usual port, a full name, no user name or password.
 * Fails with `address-refused`. What the name stands for is looked at later.
 */
export function pageAddress(pasted: string, base?: URL): URL {
  const text = pasted.trim()
  const address = URL.parse(/^[a-z][a-z\d+.-]*:/iu.test(text) || base ? text : `https://${text}`, base?.href)
  if (!address || address.hostname === '') throw refused('This is no address of a web page')
  const name = address.hostname.replace(/\.$/u, '')
  if (address.protocol !== 'https:')
    throw refused(`Vouch only fetches pages over https, and this address begins with ${address.protocol}//`)
  if (address.username !== '' || address.password !== '')
    throw refused('This address holds a user name or a password, which Vouch does not send')
  if (address.port !== '') throw refused(`This address names a port of its own (${address.port})`)
  if (ownNetwork.test(name) || (!name.includes('.') && !name.startsWith('[')))
    throw refused(`${name} is a name of your own network, where Vouch fetches nothing`)
  address.hash = ''
  return address
}
