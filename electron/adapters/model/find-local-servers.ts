import type { LocalServer } from '../../ports.ts'
import type { Fetch } from './model-client.ts'

interface Candidate {
  readonly name: string
  readonly port: number
  /** A path that only this kind of server answers; empty when its list of models must do. */
  readonly sign: string
}

/** Where local servers listen unless told otherwise (their documentation); found by what they answer, not by the port alone. */
const candidates: readonly Candidate[] = [
  { name: 'Ollama', port: 11_434, sign: '/api/version' },
  { name: 'LM Studio', port: 1234, sign: '/api/v0/models' },
  { name: 'llama.cpp', port: 8080, sign: '/props' },
  { name: 'vLLM', port: 8000, sign: '/version' },
  { name: 'Jan', port: 1337, sign: '' },
  { name: 'KoboldCpp', port: 5001, sign: '/api/extra/version' },
]

/** Milliseconds for one answer. A port where nothing listens refuses at once; a server that loads a model, or a busy computer, answers late. */
const patience = 3000

/** Asks the usual ports of this computer for a list of models, all at once, without a key. A server of another kind is named "Server". */
export async function findLocalServers(signal?: AbortSignal, fetch: Fetch = globalThis.fetch): Promise<LocalServer[]> {
  const ask = asking(fetch, signal)
  const found = await Promise.all(candidates.map((candidate) => look(candidate, ask)))
  return found.filter((server) => server !== null)
}

/** What an address answers as JSON; null for anything else. */
type Ask = (address: string) => Promise<unknown>

async function look({ name, port, sign }: Candidate, ask: Ask): Promise<LocalServer | null> {
  const base = `http://127.0.0.1:${port}`
  const listed = modelNames(await ask(`${base}/v1/models`))
  if (listed === null) return null
  const certain = sign !== '' && (await ask(`${base}${sign}`)) !== null
  return { name: certain || sign === '' ? name : 'Server', url: `${base}/v1`, models: listed }
}

function asking(fetch: Fetch, signal?: AbortSignal): Ask {
  return async (address) => {
    const limit = AbortSignal.timeout(patience)
    try {
      const response = await fetch(address, {
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      })
      return response.ok ? await response.json() : null
    } catch {
      return null
    }
  }
}

function modelNames(value: unknown): string[] | null {
  if (typeof value !== 'object' || value === null || !('data' in value) || !Array.isArray(value.data)) return null
  const ids = value.data.map((one: unknown) => (typeof one === 'object' && one !== null && 'id' in one ? one.id : null))
  return ids.filter((id): id is string => typeof id === 'string').sort()
}
