import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Id } from '../../../shared/domain/ids.ts'

/** Evidence with new words, which keeps the quoted original beside them. Typing the original again makes it a quote again. */
export function editedEvidence(evidence: Evidence, text: string, entry: Id | null): Evidence {
  const quoted = evidence.by === 'import' ? evidence.text : evidence.original
  if (text === quoted) return { ...evidence, text, entry, by: 'import', original: null }
  return { ...evidence, text, entry, by: 'hand', original: quoted }
}
