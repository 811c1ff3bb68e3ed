import { documentLanguage } from '../../../shared/composing/documents/document-language.ts'
import { newDocument } from '../../../shared/composing/documents/new-document.ts'
import { primaryLanguage } from '../../../shared/composing/languages/primary-language.ts'
import { letterFrame } from '../../../shared/composing/letters/letter-frame.ts'
import type { StoredDocument } from '../../../shared/contract/documents.ts'
import type { DocumentKind, Section } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { switchKind } from '../../../shared/kinds/switch-kind.ts'
import { withOpening } from '../../../shared/kinds/with-opening.ts'
import { basicsOf } from '../details/basics-of.ts'
import { found } from '../found.ts'
import { isoTime, today } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'
import { keepSnapshot } from './keep-snapshot.ts'

/** Turns an application's document into another kind. What was there is the version `undo` of its history. */
export function switchDocumentKind(
  ports: Pick<ServicePorts, 'store' | 'clock' | 'settings'>,
  { application: id, kind }: { application: Id; kind: DocumentKind },
): StoredDocument & { readonly undo: Id } {
  const { store, clock, settings } = ports
  return store.transact(() => {
    const application = found(store.applications.get(id), 'application')
    const stored = found(store.documents.get(id), 'application')
    const posting = found(store.postings.get(application.posting), 'posting')
    const { basics } = basicsOf(store)
    const facts = {
      basics,
      details: store.details.get(),
      today: today(clock),
      company: posting.company,
      addressee: posting.addressee,
      language: datedIn(stored.document, documentLanguage(posting, settings.read().english).dated),
    }
    const switched = switchKind(stored.document, {
      kind,
      requirements: posting.requirements,
      pairs: store.pairings.get(id).pairs,
      fresh: newDocument({ ...facts, kind, posting, newId: store.nextId }).sections,
      frame: letterFrame(facts),
      newId: store.nextId,
      earlier: kind === 'statement' ? earlierStatements(store, id) : [],
    })
    const document = withOpening(switched, store.nextId)
    const undo = found(keepSnapshot(ports, stored, 'before-change'), 'version')
    const next = { application: id, revision: stored.revision + 1, savedAt: isoTime(clock), document }
    store.documents.put(next)
    store.applications.put({ ...application, kind, changedAt: next.savedAt })
    return { ...next, undo }
  })
}

/** A document keeps its language; only which English dates a letter goes by what is set and by the posting. */
const datedIn = ({ language }: StoredDocument['document'], english: string): string =>
  primaryLanguage(language) === 'en' && primaryLanguage(english) === 'en' ? english : language

/** So many versions are looked through for where a text stood. */
const lookedThrough = 30

function earlierStatements(store: ServicePorts['store'], application: Id): Section[] {
  return store.snapshots
    .list(application)
    .slice(0, lookedThrough)
    .flatMap(({ id }) => {
      const { document } = store.snapshots.get(application, id) ?? {}
      return document?.kind === 'statement' ? document.sections : []
    })
}
