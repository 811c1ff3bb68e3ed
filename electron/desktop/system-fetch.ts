import type { Net } from 'electron'

/**
 * Electron's own fetch in the shape of the standard one. It knows the system's proxy and certificates, which Node's does not, so models elsewhere are asked
 * through it. Redirects are refused unless the caller says otherwise: they would carry the person's words on.
 */
export function systemFetch(net: Pick<Net, 'fetch'>): typeof globalThis.fetch {
  return (input, init) => {
    const address = input instanceof Request ? input : String(input)
    return net.fetch(address, { redirect: 'error', ...init, bypassCustomProtocolHandlers: true })
  }
}
