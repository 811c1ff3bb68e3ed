import type { StoredDocument } from '../../../shared/contract/documents.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { found } from '../found.ts'
import { isoTime } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'
import { keepSnapshot } from './keep-snapshot.ts'

interface Earlier {
  readonly application: Id
  /** The version to go back to. */
  readonly id: Id
  /** Only this section of it. */
  readonly section?: Id | undefined
}

/**
 * Goes back to a version of the history, or to one section of it. What was there is a version itself, `undo`, so this can be taken
 * back the same way.
 */
export function restoreSnapshot(
  ports: Pick<ServicePorts, 'store' | 'clock'>,
  { application: id, id: version, section }: Earlier,
): StoredDocument & { readonly undo: Id } {
  const { store, clock } = ports
  return store.transact(() => {
    const application = found(store.applications.get(id), 'application')
    const stored = found(store.documents.get(id), 'application')
    const earlier = found(store.snapshots.get(id, version), 'version').document
    const document = section === undefined ? earlier : withSection(stored.document, earlier, section)
    const undo = found(keepSnapshot(ports, stored, 'before-change'), 'version')
    const restored = { application: id, revision: stored.revision + 1, savedAt: isoTime(clock), document }
    store.documents.put(restored)
    store.applications.put({ ...application, kind: document.kind, changedAt: restored.savedAt })
    return { ...restored, undo }
  })
}

/** The document with one section as an earlier version had it; one that is gone comes back behind what it stood behind. */
function withSection(now: Document, earlier: Document, id: Id): Document {
  const section = earlier.sections.find((one) => one.id === id)
  if (!section) return { ...now, sections: now.sections.filter((one) => one.id !== id) }
  if (now.sections.some((one) => one.id === id))
    return { ...now, sections: now.sections.map((one) => (one.id === id ? section : one)) }
  const before = earlier.sections.slice(0, earlier.sections.indexOf(section)).map((one) => one.id)
  const at = now.sections.findLastIndex((one) => before.includes(one.id))
  return { ...now, sections: [...now.sections.slice(0, at + 1), section, ...now.sections.slice(at + 1)] }
}
