import { VouchError } from '../../domain/vouch-error.ts'

/** Where a model is asked: its base address without a closing stroke, and whether it is on this computer. */
export interface ModelAddress {
  readonly url: string
  /** Scheme, host and port: what consent and keys belong to. */
  readonly origin: string
  readonly local: boolean
}

/**
 * A typed address as it is used: "localhost:11434" becomes "http://localhost:11434/v1". Plain http is for this computer alone, so that neither key
 * nor words cross a network in the open. Throws `invalid-input`.
 */
export function modelAddress(typed: string): ModelAddress {
  const trimmed = typed.trim()
  const url = /^[a-z][a-z\d+.-]*:\/\//iu.test(trimmed) ? parsed(trimmed) : withScheme(trimmed)
  const local = isLoopback(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local))
    throw new VouchError(
      'invalid-input',
      "The model's address must begin with https://; http:// is only for a server on this computer.",
    )
  if (url.username || url.password)
    throw new VouchError(
      'invalid-input',
      "The model's address holds a name or password; put the key into its own field.",
    )
  const path = url.pathname.replace(/\/+$/u, '').replace(/\/(?:chat\/completions|completions|responses|models)$/u, '')
  return { url: `${url.origin}${path || '/v1'}`, origin: url.origin, local }
}

/** Sentences never repeat what was typed: people paste keys into the wrong field. */
function parsed(address: string): URL {
  try {
    return new URL(address)
  } catch {
    throw new VouchError(
      'invalid-input',
      'What was entered is no address of a model; it looks like https://api.example.org/v1 or http://localhost:11434/v1.',
    )
  }
}

/** An address without its scheme: of this computer it is plain, of any other it is not. */
function withScheme(address: string): URL {
  const url = parsed(`http://${address}`)
  return isLoopback(url.hostname) ? url : parsed(`https://${address}`)
}

/** Names below "localhost" are looked up by some systems like any other, so they could be anywhere. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname)
}
