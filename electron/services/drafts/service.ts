import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { answerTokens } from '../../../shared/drafting/budget/request-room.ts'
import { found } from '../found.ts'
import { today } from '../iso-time.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { agreedTo, allowedModel, refuseWhereForbidden, rememberAsked, sendingOf } from './allowed-model.ts'
import { fenceMark } from './fence-mark.ts'
import { maskedRequests } from './masked-requests.ts'
import { type SectionWish, sectionMaterial } from './section-material.ts'

/** Drafted text for a section, which the person accepts, edits or rejects. */
export function draftsService(os: Operations['drafts'], ports: ServicePorts) {
  const { store, settings, model, clock } = ports
  return {
    compose: os.compose.handler(async ({ input }) => {
      const { composedSection } = await import('./composed-section.ts')
      return composedSection(store, { ...input, today: today(clock) })
    }),
    sending: os.sending.handler(async ({ input }) => (await prepared(ports, input)).sending),
    agree: os.agree.handler(({ input: { server } }) => {
      const { agreedServers } = settings.read()
      settings.write({ agreedServers: [...agreedServers.filter((one) => one !== server), server].slice(-50) })
      return { agreed: true }
    }),
    // What refuses it is thrown before the events begin: thrown among them it would reach nobody as a sentence.
    write: os.write.handler(async ({ input, signal }) => {
      const { choice, material, mark } = await prepared(ports, input)
      agreedTo(ports, choice)
      rememberAsked(ports, input.application)
      const { modelDraft } = await import('./model-draft.ts')
      const mayAsk = () => refuseWhereForbidden(found(store.applications.get(input.application), 'application'))
      return modelDraft({ model, choice, material, mark, signal, mayAsk })
    }),
    kept: os.kept.handler(({ input: { application } }) => store.proposals.list(application)),
    keep: os.keep.handler(({ input: { application, section, draft } }) => {
      found(store.applications.get(application), 'application')
      store.transact(() =>
        draft ? store.proposals.put(application, section, draft) : store.proposals.remove(application, section),
      )
      return { kept: draft !== null }
    }),
  }
}

/** A request ready to be shown or sent. Fails where the application forbids a model, and when there is nothing to write from. */
async function prepared(ports: ServicePorts, wish: SectionWish) {
  const { store, clock } = ports
  const choice = await allowedModel(ports, found(store.applications.get(wish.application), 'application'))
  const material = sectionMaterial(store, wish, today(clock))
  if (material.task.evidence.length === 0)
    throw new VouchError(
      'not-found',
      'Nothing is paired with this section yet, so a model has nothing to write from; pair evidence first.',
    )
  const mark = fenceMark(ports, material.task.evidence.map(({ text }) => text).join('\n'))
  const { requests, masking } = maskedRequests(material, choice, mark)
  return { choice, material, mark, sending: sendingOf(ports, choice, { requests, masking, answerTokens }) }
}
