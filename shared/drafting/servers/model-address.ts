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
  const bare = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::|\/|$)/u.test(trimmed)
  const url = parsed(/^[a-z][a-z\d+.-]*:\/\//iu.test(trimmed) ? trimmed : `${bare ? 'http' : 'https'}://${trimmed}`)
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
  const path = url.pathname.replace(/\/+$/u, '').replace(/\/chat\/completions$/u, '')
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

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(?:\.\d{1,3}){3}$/u.test(hostname)
  )
}
