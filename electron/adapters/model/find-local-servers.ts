import type { LocalServer } from '../../ports.ts'

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
export async function findLocalServers(signal?: AbortSignal): Promise<LocalServer[]> {
  const found = await Promise.all(candidates.map((candidate) => look(candidate, signal)))
  return found.filter((server) => server !== null)
}

async function look({ name, port, sign }: Candidate, signal?: AbortSignal): Promise<LocalServer | null> {
  const base = `http://127.0.0.1:${port}`
  const listed = modelNames(await json(`${base}/v1/models`, signal))
  if (listed === null) return null
  const certain = sign !== '' && (await json(`${base}${sign}`, signal)) !== null
  return { name: certain || sign === '' ? name : 'Server', url: `${base}/v1`, models: listed }
}

async function json(address: string, signal?: AbortSignal): Promise<unknown> {
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

function modelNames(value: unknown): string[] | null {
  if (typeof value !== 'object' || value === null || !('data' in value) || !Array.isArray(value.data)) return null
  const ids = value.data.map((one: unknown) => (typeof one === 'object' && one !== null && 'id' in one ? one.id : null))
  return ids.filter((id): id is string => typeof id === 'string').sort()
}
