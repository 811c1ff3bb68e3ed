import type { Sending } from '../../../shared/contract/drafts.ts'
import type { Application } from '../../../shared/domain/application.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { ModelMessages } from '../../../shared/drafting/asking/model-messages.ts'
import { estimateTokens } from '../../../shared/drafting/budget/estimate-tokens.ts'
import type { Masking } from '../../../shared/drafting/masking/masking.ts'
import { partsIn } from '../../../shared/drafting/masking/parts-in.ts'
import type { ServicePorts } from '../service-ports.ts'
import { connectedServer, type ServerChoice } from './server-choice.ts'

/** The connected model, for an application that may use one. Fails with `model-refused` where the person forbade it. */
export async function allowedModel(ports: ServicePorts, application: Application): Promise<ServerChoice> {
  refuseWhereForbidden(application)
  return await connectedServer(ports)
}

/** Fails with `model-refused` where the person forbade models: asked before every request, for it may be forbidden between two. */
export function refuseWhereForbidden({ noModel }: Application): void {
  if (noModel)
    throw new VouchError(
      'model-refused',
      'This application is set to use no AI; the built-in composer drafts it, and nothing leaves the computer.',
    )
}

/** Fails with `model-not-agreed` unless the person agreed to send to this server. */
export function agreedTo({ settings }: Pick<ServicePorts, 'settings'>, { origin }: ServerChoice): void {
  if (settings.read().agreedServers.includes(origin)) return
  throw new VouchError('model-not-agreed', `Nothing was sent to ${origin}; look at what would be sent and agree first.`)
}

/** Keeps in mind that a model was asked for an application, so that nothing claims later that none was. */
export function rememberAsked({ store }: Pick<ServicePorts, 'store'>, application: Id): void {
  const known = store.applications.get(application)
  if (known && !known.modelAsked) store.applications.put({ ...known, modelAsked: true })
}

interface Requests {
  readonly requests: readonly ModelMessages[]
  readonly masking: Masking
  /** Tokens the answer of each request may take. */
  readonly answerTokens: number
}

/** What a person is shown before these requests are sent. */
export function sendingOf(
  { settings }: Pick<ServicePorts, 'settings'>,
  choice: ServerChoice,
  about: Requests,
): Sending {
  const { requests, masking, answerTokens } = about
  const { model, agreedServers } = settings.read()
  const prompt = requests.reduce((sum, one) => sum + estimateTokens(one.system) + estimateTokens(one.prompt), 0)
  const masked = partsIn(
    masking.parts,
    requests.map((one) => one.prompt),
  )
  const tokens = { prompt, answer: answerTokens * requests.length }
  const prices = model?.prices
  return {
    server: choice.origin,
    model: choice.name,
    local: choice.server.local,
    agreed: agreedServers.includes(choice.origin),
    requests: [...requests],
    masked: masked.map(({ placeholder, value }) => ({ placeholder, value })),
    tokens,
    cost: prices ? { most: (tokens.prompt * prices.prompt + tokens.answer * prices.answer) / 1_000_000, prices } : null,
  }
}
