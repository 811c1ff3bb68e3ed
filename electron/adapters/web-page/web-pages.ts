import { lookup } from 'node:dns/promises'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { FetchedPage, PageFetcher } from '../../ports.ts'
import { pageAddress } from './page-address.ts'
import { pageFile } from './page-file.ts'
import { failed } from './page-problem.ts'
import { type PageAnswer, pinnedRequest, type Request } from './pinned-request.ts'
import { readBody } from './read-body.ts'
import { type Resolve, resolvePublic } from './resolve-public.ts'

/** How the world outside is reached, and the limits: bytes, milliseconds in all, and redirects that are followed. */
export interface WebPagesOptions {
  readonly resolve?: Resolve
  readonly request?: Request
  readonly most?: number
  readonly patience?: number
  readonly redirects?: number
}

const systemResolve: Resolve = async (name) =>
  (await lookup(name, { all: true })).map(({ address, family }) => ({ address, family: family === 4 ? 4 : 6 }))

/**
 * Fetches a page of the public web. Every address on the way, redirects too, is looked at before anything is sent to it, and the request goes
 * to the very address that was looked at (notes: security, SSRF and DNS rebinding).
 */
export function webPages(options: WebPagesOptions = {}): PageFetcher {
  const { resolve = systemResolve, request = pinnedRequest(), redirects = 3 } = options
  const { most = 2_000_000, patience = 10_000 } = options
  return {
    async fetch(pasted, given) {
      const late = AbortSignal.timeout(patience)
      const signal = given ? AbortSignal.any([given, late]) : late
      try {
        return await untilAborted(signal, visit(pageAddress(pasted), redirects))
      } catch (error) {
        if (error instanceof VouchError) throw error
        if (given?.aborted) throw new VouchError('cancelled', 'Fetching the page was stopped.')
        if (late.aborted) throw failed(`The page did not come within ${patience / 1000} seconds`, error)
        throw failed('The page could not be fetched', error)
      }

      async function visit(address: URL, left: number): Promise<FetchedPage> {
        const pinned = await resolvePublic(address, resolve)
        const answer = await request(address, { pinned, signal })
        try {
          const next = redirectOf(answer, address)
          if (next && left === 0) throw failed('This address leads on and on to others')
          if (next) return await visit(next, left - 1)
          return { file: await read(answer, address), address: address.href }
        } finally {
          answer.body.destroy()
        }
      }
    },
  }

  async function read(answer: PageAnswer, address: URL) {
    if (answer.status !== 200) throw failed(refusal(answer.status, address.hostname))
    const type = String(answer.headers['content-type'] ?? '')
    return pageFile(address, type, await readBody(answer, most))
  }
}

function redirectOf({ status, headers }: PageAnswer, from: URL): URL | null {
  const { location } = headers
  if (![301, 302, 303, 307, 308].includes(status) || typeof location !== 'string') return null
  return pageAddress(location, from)
}

function refusal(status: number, host: string): string {
  if (status === 404 || status === 410) return `${host} has no page at this address any more (${status})`
  if (status === 429 || (status >= 500 && status < 600)) return `${host} is not answering just now (${status})`
  return `${host} shows this page only in a browser, or only after signing in (${status})`
}

/** The result, or a failure as soon as the signal says so, whatever is still under way. */
function untilAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
