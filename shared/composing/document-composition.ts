import type { Basics } from '../domain/basics.ts'
import type { DocumentKind } from '../domain/document.ts'
import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { AnsweredPosting } from '../domain/posting.ts'
import type { Requirement } from '../domain/requirement.ts'
import type { Choice } from './choosing/choose-evidence.ts'
import type { PairedItem } from './paired-item.ts'
import type { Withheld } from './reading-back/withheld.ts'

export interface DocumentComposition {
  readonly kind: DocumentKind
  readonly posting: AnsweredPosting
  readonly choices: readonly Choice[]
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
  readonly basics: readonly Basics[]
  /** What the sources hold beside evidence, in the person's own words: reasons for applying may stand there. */
  readonly remarks?: readonly string[]
  /** Words in all; null for no limit. */
  readonly words: number | null
  readonly today: string
  /** What a reader without citations marked of the document before. */
  readonly withheld?: Withheld
  readonly newId: (prefix: string) => string
}

/** A requirement with the items that answer it, in the order they are to be told. */
export interface Answer {
  readonly requirement: Requirement
  readonly items: readonly PairedItem[]
  /** For a box of a form that asks for a whole statement: what it is to answer. */
  readonly criteria?: readonly Requirement[]
  /** An item of each post that makes a sum of years. */
  readonly counted?: readonly PairedItem[]
}

/** What the composers of each kind of document take: agreed basics, and only the answered requirements. */
export type AnsweredComposition = Omit<DocumentComposition, 'basics'> & {
  readonly basics: Basics
  readonly answers: readonly Answer[]
  /** What nothing answers and yet keeps its heading: the essentials of a statement, the boxes of a form. */
  readonly open?: readonly Requirement[]
}
