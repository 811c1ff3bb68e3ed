import type { Document, DocumentKind, LetterFrame, Section } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'
import type { Pair } from '../domain/pair.ts'
import type { Requirement } from '../domain/requirement.ts'
import { toAnswers } from './to-answers.ts'
import { toLetter } from './to-letter.ts'
import { toStatement } from './to-statement.ts'

export interface KindSwitch {
  readonly kind: DocumentKind
  readonly requirements: readonly Requirement[]
  readonly pairs: readonly Pair[]
  /** An empty document of the kind, as a new application would begin with. */
  readonly fresh: readonly Section[]
  /** What a letter prints around its paragraphs when the document has no frame yet. */
  readonly frame: LetterFrame
  /** Sections of earlier versions that were a statement, the newest first: text that cites nothing goes back to where it stood. */
  readonly earlier?: readonly Section[]
  readonly newId: (prefix: string) => Id
}

/**
 * A document as another kind. Every word stays, in order, and so do its citations; a letter's frame stays with the document. Sections
 * that nothing was written in come and go as the kind needs them.
 */
export function switchKind(document: Document, to: KindSwitch): Document {
  if (document.kind === to.kind) return document
  const { headings, ...rest } = document
  switch (to.kind) {
    case 'letter':
      return {
        ...document,
        kind: 'letter',
        letter: document.letter ?? to.frame,
        headings: 'hidden',
        sections: toLetter(document, to),
      }
    case 'answers':
      return { ...shown(rest, headings), kind: 'answers', sections: toAnswers(document, to) }
    case 'statement':
      return { ...shown(rest, headings), kind: 'statement', sections: toStatement(document, to) }
  }
}

/** Headings that a letter hid are shown again. */
function shown(document: Omit<Document, 'headings'>, headings: Document['headings']): Document {
  return headings === undefined || (headings === 'hidden' && document.kind === 'letter')
    ? document
    : { ...document, headings }
}
