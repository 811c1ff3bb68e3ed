import type { IncomingMessage } from 'node:http'

export interface Refusal {
  readonly status: number
  readonly message: string
}

type Head = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'>

/**
 * Why a request is refused before anything else is looked at, or null. Any local program can reach the port and any web page can
 * make a browser do so; the Host check stops DNS rebinding, the Origin check stops other pages (notes: section B).
 */
export function refusal(request: Head, port: number): Refusal | null {
  const { method, url = '', headers } = request
  if (count(request, 'host') !== 1 || headers.host !== `127.0.0.1:${port}`)
    return { status: 421, message: 'This address does not belong to Vouch.' }
  if (!url.startsWith('/') || url.startsWith('//')) return { status: 400, message: 'Not a path.' }
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return { status: 405, message: 'Not a known method.' }
  if (method === 'POST' && !isOwnOrigin(request, port)) return { status: 403, message: 'Not from the page of Vouch.' }
  return null
}

/** Why a WebSocket is refused, or null. `accepts` says whether a token is known. */
export function upgradeRefusal(request: Head, port: number, accepts: (token: string) => boolean): Refusal | null {
  const general = refusal(request, port)
  if (general) return general
  if (request.url !== '/rpc') return { status: 404, message: 'Nothing is here.' }
  if (!isOwnOrigin(request, port)) return { status: 403, message: 'Not from the page of Vouch.' }
  const [name, token, ...more] = protocols(request.headers['sec-websocket-protocol'])
  if (name !== 'vouch' || !token || more.length > 0 || !accepts(token))
    return { status: 401, message: 'This window is not signed in; open Vouch again.' }
  return null
}

function isOwnOrigin(request: Head, port: number): boolean {
  return count(request, 'origin') === 1 && request.headers.origin === `http://127.0.0.1:${port}`
}

/** How often a header was sent; Node shows only the first of some. */
function count({ rawHeaders }: Head, name: string): number {
  return rawHeaders.filter((header, index) => index % 2 === 0 && header.toLowerCase() === name).length
}

function protocols(header: string | undefined): string[] {
  return (header ?? '').split(',').map((part) => part.trim())
}
