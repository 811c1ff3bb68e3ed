import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Resolved } from './resolve-public.ts'

/** An answer whose body has not been read. */
export interface PageAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: AsyncIterable<Uint8Array> & { destroy(): unknown }
}

export type Request = (
  address: URL,
  options: { readonly pinned: readonly Resolved[]; readonly signal: AbortSignal },
) => Promise<PageAnswer>

type Open = (address: URL, options: RequestOptions, answered: (message: IncomingMessage) => void) => ClientRequest

/** What is asked for. No cookies, no referrer, no language: nothing that tells who asks. */
const headers = {
  accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,text/markdown;q=0.9',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Mozilla/5.0 (compatible; Vouch)',
}

/**
 * One GET over a connection of its own to the addresses that were looked at, whatever the name means by now; the certificate must still be
 * the name's. Redirects are not followed.
 */
export const pinnedRequest =
  (open: Open = httpsRequest): Request =>
  (address, { pinned, signal }) =>
    new Promise((resolve, reject) => {
      const options = { agent: false, headers, lookup: pinnedLookup(pinned), signal, maxHeaderSize: 32_768 }
      const request = open(address, options, (message) => {
        resolve({ status: message.statusCode ?? 0, headers: message.headers, body: message })
      })
      request.on('error', reject)
      request.end()
    })

/** Answers every question for an address with the ones given, so that no second look at the name decides where the request goes. */
export function pinnedLookup(pinned: readonly Resolved[]): LookupFunction {
  return (_name, options, callback) => {
    const [first] = pinned
    if (!first) callback(new Error('No address'), '')
    else if (options.all) callback(null, [...pinned])
    else callback(null, first.address, first.family)
  }
}
