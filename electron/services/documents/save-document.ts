import type { StoredDocument } from '../../../shared/contract/documents.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { countDocument } from '../../../shared/formats/parts/count-document.ts'
import { found } from '../found.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'
import { keepSnapshot } from './keep-snapshot.ts'

type Ports = Pick<ServicePorts, 'store' | 'clock'>

export interface Save {
  readonly application: Id
  /** The revision that the page had when it was changed. */
  readonly revision: number
  readonly document: Document
}

/** A change that takes so many words away is no slip of the fingers: an undo too far, a section cleared. */
const manyWords = 20

/**
 * Saves a document in one transaction when it is based on what is stored. A stale one is kept as a visible copy in the
 * history instead, and what is stored is the answer. `ours` holds for each application the revision this host wrote without
 * dispute: what anyone else wrote, or what refused a stale save, always enters the history before it is overwritten, and so does what
 * loses many words at once, which the pause between versions would else miss.
 */
export function saveDocument(
  ports: Ports,
  { application: id, revision, document }: Save,
  ours: Map<Id, number>,
): { saved: boolean; stored: StoredDocument } {
  const { store, clock } = ports
  return store.transact(() => {
    const application = found(store.applications.get(id), 'application')
    const stored = found(store.documents.get(id), 'application')
    if (same(stored.document, document)) return { saved: true, stored }
    if (stored.revision !== revision) {
      keepSnapshot(ports, { ...stored, document }, 'copy')
      ours.delete(id)
      return { saved: false, stored }
    }
    const mine = ours.get(id) === revision && wordsLost(stored.document, document) < manyWords
    keepSnapshot(ports, stored, mine ? 'writing' : 'before-change')
    const next = { application: id, revision: revision + 1, savedAt: isoTime(clock), document }
    store.documents.put(next)
    store.applications.put({ ...application, kind: document.kind, changedAt: next.savedAt })
    ours.set(id, next.revision)
    return { saved: true, stored: next }
  })
}

const wordsLost = (before: Document, after: Document): number =>
  countDocument(before).words - countDocument(after).words

const same = (one: Document, other: Document) => JSON.stringify(one) === JSON.stringify(other)
