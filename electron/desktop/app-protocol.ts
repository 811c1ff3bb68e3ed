import { allowWasm, compilesWasm } from '../adapters/page/allow-wasm.ts'
import type { PageFiles } from '../adapters/page/page-files.ts'
import { securityHeaders } from '../adapters/page/security-headers.ts'
import { isOwnAddress } from './origin.ts'

/**
 * Privileges of `app://`: a standard, secure origin that never bypasses its own content security policy. What V8 compiled is kept for the
 * next start, under a hash of each file, as it is for pages of the web.
 */
export const appPrivileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true } as const

const policy = 'Content-Security-Policy'

/** Answers a request of `app://` from the list of the page's files: exact paths, nothing else. */
export function appResponse(request: Pick<Request, 'url' | 'method'>, page: PageFiles): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405, 'Not a known method.')
  if (!isOwnAddress(request.url)) return refused(404, 'Nothing is here.')
  const path = new URL(request.url).pathname
  const file = page.get(path)
  if (!file) return refused(404, 'Nothing is here.')
  const headers = new Headers({ ...securityHeaders(), 'Content-Type': file.type })
  if (compilesWasm(path)) headers.set(policy, allowWasm(headers.get(policy) ?? ''))
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(file.bytes()), { headers })
}

function refused(status: number, message: string): Response {
  return new Response(message, {
    status,
    headers: { ...securityHeaders(), 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
