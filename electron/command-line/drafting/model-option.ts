import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { modelAddress } from '../../../shared/drafting/servers/model-address.ts'
import type { LanguageModel } from '../../ports.ts'
import type { ServerChoice } from '../../services/drafts/server-choice.ts'
import { checkedKey } from '../../services/models/checked-key.ts'
import type { CommandContext } from '../context.ts'
import { UsageError } from '../usage-error.ts'

export interface ModelWords {
  /** The server's address as typed. */
  readonly url: string
  readonly name: string | null
  /** Name of the environment variable that holds the key. */
  readonly keyEnv: string | null
}

/** `--model`, `--model-name` and `--key-env`; null when no model is asked for. */
export function modelWords(
  values: Readonly<Partial<Record<'model' | 'model-name' | 'key-env', string | undefined>>>,
): ModelWords | null {
  const { model: url, 'model-name': name = null, 'key-env': keyEnv = null } = values
  if (url !== undefined) return { url, name, keyEnv }
  if (name !== null || keyEnv !== null)
    throw new UsageError('--model URL is missing; --model-name and --key-env go with it')
  return null
}

/** The server to ask, with the key of the environment. Without a name the server's only model is taken. */
export async function chosenServer(
  { url: typed, name, keyEnv }: ModelWords,
  env: CommandContext['env'],
  model: LanguageModel,
): Promise<ServerChoice> {
  const { url, origin, local } = modelAddress(typed)
  const given = keyEnv === null ? null : (env[keyEnv] ?? '').trim()
  if (given === '')
    throw new VouchError(
      'invalid-input',
      `The environment variable ${keyEnv} holds no key; set it, or leave --key-env out.`,
    )
  const server = { url, local, key: given === null ? null : checkedKey(given) }
  if (name !== null) return { server, origin, name }
  const offered = await model.models(server)
  const only = offered[0]
  if (only !== undefined && offered.length === 1) return { server, origin, name: only }
  const list =
    offered.length === 0 ? 'the server lists no models' : `the server offers: ${offered.slice(0, 12).join(', ')}`
  throw new UsageError(`--model-name NAME is missing; ${list}`)
}
