import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { modelAddress } from '../../../shared/drafting/servers/model-address.ts'
import type { ModelServer, Secrets, SettingsFile } from '../../ports.ts'

/** The server and model to ask. */
export interface ServerChoice {
  readonly server: ModelServer
  /** Scheme, host and port: what agreement and keys belong to. */
  readonly origin: string
  readonly name: string
}

/** Under which name the key of a server is kept. */
export function keyName(origin: string): string {
  return `model ${origin}`
}

/** The connected model with its key. Fails with `model-not-connected`. */
export async function connectedServer({
  settings,
  secrets,
}: {
  settings: SettingsFile
  secrets: Secrets
}): Promise<ServerChoice> {
  const { model } = settings.read()
  if (!model)
    throw new VouchError(
      'model-not-connected',
      'No model is connected; connect one in Settings, or use the built-in composer.',
    )
  const { url, origin, local } = modelAddress(model.url)
  return { server: { url, local, key: await secrets.get(keyName(origin)) }, origin, name: model.name }
}
