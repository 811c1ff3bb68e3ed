import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { withoutUnanswered } from '../../../shared/formats/leaving/without-unanswered.ts'
import type { Store } from '../../store-ports.ts'
import { found } from '../found.ts'

/** The document of an application as it leaves. */
export function leavingDocument(store: Store, application: Id): Document {
  return asItLeaves(store, application, found(store.documents.get(application), 'application').document)
}

/**
 * A document of an application as it leaves: what was opened from a draft keeps the draft's every heading, else unanswered
 * requirements stay behind.
 */
export function asItLeaves(store: Store, application: Id, document: Document): Document {
  return store.documents.style(application) ? document : withoutUnanswered(document)
}
