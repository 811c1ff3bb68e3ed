import { documentTitle, newDocument } from '../../../shared/composing/documents/new-document.ts'
import type { Application } from '../../../shared/domain/application.ts'
import type { DocumentKind } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { withOpening } from '../../../shared/kinds/with-opening.ts'
import { basicsOf } from '../details/basics-of.ts'
import { found } from '../found.ts'
import { isoTime, today } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'

/** Starts an application from a stored posting, with an empty document that has a section for each requirement. */
export function createApplication(
  { store, clock, settings }: Pick<ServicePorts, 'store' | 'clock' | 'settings'>,
  { posting: id, kind }: { posting: Id; kind: DocumentKind },
): Application {
  return store.transact(() => {
    const posting = found(store.postings.get(id), 'posting')
    const { basics } = basicsOf(store)
    const now = isoTime(clock)
    const application: Application = {
      id: store.nextId('a'),
      title: posting.role ?? documentTitle(posting),
      company: posting.company,
      posting: id,
      kind,
      status: 'draft',
      createdAt: now,
      changedAt: now,
      noModel: false,
    }
    const empty = newDocument({
      kind,
      posting,
      basics,
      details: store.details.get(),
      today: today(clock),
      english: settings.read().english,
      newId: store.nextId,
    })
    const document = withOpening(empty, store.nextId)
    store.applications.put(application)
    store.documents.put({ application: application.id, revision: 1, savedAt: now, document })
    return application
  })
}
