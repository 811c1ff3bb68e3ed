import type { StoredDocument } from '../../../shared/contract/documents.ts'
import { adoptDocument } from '../../editor/document/adopt-document.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { checkSoon } from '../findings/run-checks.ts'

/** Goes on writing from what is stored now, and checks it. Undo takes it back and reaches further. */
export function takeIn(session: WritingSession, stored: StoredDocument): void {
  adoptDocument(session, stored)
  checkSoon(session)
}
