import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { withoutKey } from '../../../shared/drafting/servers/without-key.ts'
import type { ModelServer } from '../../ports.ts'
import { complaint } from './complaint.ts'
import { serverName } from './server-name.ts'

/** What a failed request means: ask again after a pause, leave out a field, or tell the person. */
export type ServerTrouble =
  | { readonly kind: 'wait'; readonly seconds: number | null; readonly why: string; readonly loading: boolean }
  | { readonly kind: 'field'; readonly complaint: string; readonly error: VouchError }
  | { readonly kind: 'fail'; readonly error: VouchError }

const instead = 'or use the built-in composer'

/** Reads what the SDK threw. Sentences name the server, never the key, and never repeat what was sent. */
export function serverTrouble(error: unknown, server: ModelServer): ServerTrouble {
  if (error instanceof VouchError) return { kind: 'fail', error }
  if (error instanceof APIUserAbortError) return fail('cancelled', 'Drafting was stopped.')
  const host = serverName(server)
  if (error instanceof APIConnectionTimeoutError)
    return fail('model-unreachable', `The model at ${host} did not begin to answer in time; try again, ${instead}.`)
  if (error instanceof APIConnectionError) return notConnected(error, server, host)
  if (error instanceof APIError && error.status !== undefined) return refused(error, server, host)
  if (error instanceof APIError)
    return fail(
      'model-interrupted',
      `The model at ${host} broke off with an error${said(error, server)}; try again, ${instead}.`,
    )
  return fail('model-interrupted', `The connection to the model at ${host} was lost. Try again, ${instead}.`)
}

function fail(code: VouchError['code'], message: string): ServerTrouble {
  return { kind: 'fail', error: new VouchError(code, message) }
}

function notConnected(error: APIConnectionError, { url, local }: ModelServer, host: string): ServerTrouble {
  // Node's names, and those of Chromium, which the desktop asks servers elsewhere with.
  const reasons = causes(error)
  if (/redirect/iu.test(reasons))
    return fail(
      'model-refused',
      `The server at ${host} wanted to send your words on to another address, and Vouch refused; enter the model's own address, ${instead}.`,
    )
  if (/ECONNREFUSED|CONNECTION_REFUSED/u.test(reasons))
    return fail(
      'model-unreachable',
      `No server answers at ${host}; ${local ? 'start it' : 'check the address'}, ${instead}.`,
    )
  if (/bad port|UNSAFE_PORT/iu.test(reasons))
    return fail(
      'model-unreachable',
      `The number at the end of ${new URL(url).host} is not one that a model's server uses; check the address, ${instead}.`,
    )
  if (
    /ENOTFOUND|EAI_AGAIN|NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|E(?:NET|HOST)UNREACH|ADDRESS_UNREACHABLE/u.test(
      reasons,
    )
  )
    return fail('model-unreachable', `The address ${host} was not found; check it and your connection, ${instead}.`)
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|SSL|TLS/u.test(reasons))
    return fail(
      'model-unreachable',
      `Whether it is really ${new URL(url).host} that answers is not certain (this computer does not trust its certificate); check the address, ${instead}.`,
    )
  return { kind: 'wait', seconds: null, why: `The connection to ${host} failed`, loading: false }
}

/** Messages and codes of an error and everything that caused it. */
function causes(error: unknown): string {
  const found: string[] = []
  let at: unknown = error
  for (let depth = 0; at instanceof Error && depth < 6; depth++) {
    found.push(at.message, 'code' in at ? String(at.code) : '')
    at = at.cause
  }
  return found.join(' ')
}

function refused(error: APIError, server: ModelServer, host: string): ServerTrouble {
  const text = complaint(error)
  if (outOfCredit(error, text))
    return fail('model-refused', `The account at ${host} has no credit left; add some there, ${instead}.`)
  switch (error.status) {
    case 400:
    case 422:
      return badRequest(error, server, { host, text })
    case 401:
      return fail(
        'model-refused',
        `The server at ${host} refused the key; copy it once more from your account there, ${instead}.`,
      )
    case 403:
      return fail(
        'model-refused',
        `The server at ${host} does not allow this request; check what your account there may use, ${instead}.`,
      )
    case 404:
      return notFound(text, server, host)
    case 408:
      return { kind: 'wait', seconds: null, why: `The server at ${host} was too slow`, loading: false }
    case 413:
      return fail('model-refused', tooLong(host))
    case 429:
      return { kind: 'wait', seconds: retryAfter(error), why: `The server at ${host} asks for a pause`, loading: false }
    default:
      return (error.status ?? 0) >= 500
        ? broken(error, server, { host, text })
        : fail(
            'model-refused',
            `The server at ${host} refused the request (error ${error.status})${said(error, server)}; ${instead.slice(3)}.`,
          )
  }
}

/** Servers that ask for a pause often name their page of payments too: there only words for an empty account count. */
function outOfCredit({ status, code }: APIError, text: string): boolean {
  if (status === 402 || code === 'insufficient_quota') return true
  const empty =
    /insufficient[_ ](?:quota|balance|funds|credit)|exceeded your current quota|(?:no|out of|not enough) credit|credit balance/iu
  return empty.test(text) || (status !== 429 && /billing|credit/iu.test(text))
}

interface Told {
  readonly host: string
  readonly text: string
}

function badRequest(error: APIError, server: ModelServer, { host, text }: Told): ServerTrouble {
  if (/context_length|context.{0,20}(?:length|window|size)|exceed\w*.{0,40}tokens|prompt is too long/iu.test(text))
    return fail('model-refused', tooLong(host))
  if (/content_filter|content management policy/iu.test(text)) return fail('model-refused', filtered(host))
  const sentence = `The server at ${host} did not accept the request (error ${error.status})${said(error, server)}; choose another model, ${instead}.`
  return { kind: 'field', complaint: text, error: new VouchError('model-refused', sentence) }
}

function notFound(text: string, { local }: ModelServer, host: string): ServerTrouble {
  const install = local ? ' (with Ollama: “ollama pull” and its name)' : ''
  return /model/iu.test(text)
    ? fail(
        'model-refused',
        `The server at ${host} has no model of this name; choose one of its list in Settings, or install it there${install}, ${instead}.`,
      )
    : fail(
        'model-unreachable',
        `There is no model behind this address of ${host}; it usually ends in /v1. Check it, ${instead}.`,
      )
}

function broken(error: APIError, server: ModelServer, { host, text }: Told): ServerTrouble {
  const loading = server.local && error.status === 503 && /load/iu.test(text)
  if (loading) return { kind: 'wait', seconds: 2, why: 'The model is loading', loading }
  return {
    kind: 'wait',
    seconds: retryAfter(error),
    why: `The server at ${host} has trouble of its own (error ${error.status})`,
    loading,
  }
}

function retryAfter({ headers }: APIError): number | null {
  const value = headers?.get('retry-after')
  if (!value) return null
  const seconds = Number(value)
  // No time in the past is a reason to ask again at once.
  if (Number.isFinite(seconds)) return seconds < 0 ? null : seconds
  const until = (Date.parse(value) - Date.now()) / 1000
  return Number.isFinite(until) ? Math.max(0, Math.ceil(until)) : null
}

export function filtered(host: string): string {
  return `The server at ${host} held its answer back, because its filter stopped at something in the words; reword the section's evidence, ${instead}.`
}

function tooLong(host: string): string {
  return `The request is longer than the model at ${host} can read; raise how much it may read (its context length), pair less evidence, ${instead}.`
}

/** What the server itself said, short, on one line, without the key. */
function said({ message }: APIError, { key }: ModelServer): string {
  const line = message
    .replace(/^\d{3}\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const safe = withoutKey(line, key).replace(/\b(?:sk|gsk|key)-[\w*-]{4,}/giu, '…')
  return safe === '' || /^status code/u.test(safe) || /^[<{]/u.test(safe) ? '' : ` (“${safe.slice(0, 160)}”)`
}
