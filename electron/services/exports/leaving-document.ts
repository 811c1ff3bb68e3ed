import type { Document } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { withoutUnanswered } from '../../../shared/formats/without-unanswered.ts'
import type { Store } from '../../ports.ts'
import { found } from '../found.ts'

/**
 * The document of an application as it leaves: what was opened from a draft keeps the draft's every heading, else unanswered
 * requirements stay behind.
 */
export function leavingDocument(store: Store, application: Id): Document {
  const { document } = found(store.documents.get(application), 'application')
  return store.documents.style(application) ? document : withoutUnanswered(document)
}
