import OpenAI from 'openai'
import type { ModelServer } from '../../ports.ts'
import { boundedFetch } from './bounded-fetch.ts'

export type Fetch = typeof globalThis.fetch

export interface ClientOptions {
  /** The desktop's own fetch for servers elsewhere, which knows the system's certificates and proxies. */
  readonly fetch?: Fetch | undefined
  /** Milliseconds until the answer begins. */
  readonly timeout: number
}

/**
 * The SDK with nothing of its own surroundings: no retries (ours say what they wait for), no log, no redirect (it would send the person's words on),
 * and none of the `OPENAI_*` variables, which it would send to any server (notes: grounding and models, 2.1).
 */
export function modelClient({ url, key, local }: ModelServer, { fetch, timeout }: ClientOptions): OpenAI {
  for (const name of Object.keys(process.env)) if (name.startsWith('OPENAI_')) delete process.env[name]
  return new OpenAI({
    baseURL: url,
    apiKey: key || 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout,
    logLevel: 'off',
    fetchOptions: { redirect: 'error' },
    fetch: boundedFetch(local ? undefined : fetch),
  })
}
