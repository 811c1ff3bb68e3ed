import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { withoutUnanswered } from '../../../shared/formats/leaving/without-unanswered.ts'
import { checkSections } from '../checks/check-sections.ts'
import { found } from '../found.ts'
import { today } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'

/** The evidence sheet of an application's stored document. */
export async function sheetOf(
  ports: Pick<ServicePorts, 'store' | 'clock' | 'checker'>,
  application: Id,
): Promise<Document> {
  const { store, clock } = ports
  const { noModel, modelAsked } = found(store.applications.get(application), 'application')
  const { document } = found(store.documents.get(application), 'application')
  const checks = await checkSections(ports, application)
  const { evidenceSheet } = await import('../../../shared/formats/evidence-sheet.ts')
  const sources = store.sources.list().flatMap(({ id }) => store.sources.get(id) ?? [])
  return evidenceSheet({
    document: withoutUnanswered(document),
    checks,
    evidence: byId(store.evidence.list()),
    entries: byId(store.entries.list()),
    sources: byId(sources),
    noModel: noModel && !modelAsked,
    today: today(clock),
  })
}

function byId<Thing extends { readonly id: Id }>(things: readonly Thing[]): ReadonlyMap<Id, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]))
}
