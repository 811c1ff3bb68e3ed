import type { GroundingEvidence } from '../../grounding/grounding-evidence.ts'
import { type ComposedDocument, composeDocument } from '../compose-document.ts'
import type { DocumentComposition } from '../document-composition.ts'
import { documentSentences } from './document-sentences.ts'
import { markedSentences, type UncitedReader } from './marked-sentences.ts'
import { readBack } from './read-back.ts'
import { withheldAtFirst } from './too-long.ts'
import { withoutSentences } from './without-sentences.ts'

/** A composed document in which a reader who has the library and no citations marks nothing. */
export function readDocument(given: DocumentComposition, library: readonly GroundingEvidence[]): ComposedDocument {
  const { role, company } = given.posting
  const names = given.basics.flatMap(({ name }) => (name === null ? [] : [name]))
  const reader: UncitedReader = { evidence: library, names, about: { role, company }, today: given.today }
  const marked = ({ document }: ComposedDocument) => markedSentences(documentSentences(document.sections), reader)
  const { composed } = readBack({
    from: withheldAtFirst(given.evidence),
    compose: (withheld) => composeDocument({ ...given, withheld }),
    marked,
  })
  const struck = new Set(marked(composed).map(({ inline }) => inline))
  return { ...composed, document: withoutSentences(composed.document, struck) }
}
