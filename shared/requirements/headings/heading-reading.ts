import type { PostingLine } from '../lines/posting-line.ts'
import type { Zone } from '../lines/zone.ts'

export interface FoundHeading {
  readonly zone: Zone | null
  /** Smaller stands higher: a Markdown level, then bold and capitals, plain known headings, labels, introductions. */
  readonly rank: number
  /** Empty for a sentence that no one would call a heading. */
  readonly text: string
  /** The rest of the line when the heading is a label before its content. */
  readonly rest: PostingLine | null
  /** The whole line, where `text` is not. */
  readonly said?: string
  /** Sentences that stood before an introduction on its line. */
  readonly lead?: PostingLine
}

export interface Around {
  readonly line: PostingLine
  readonly next: PostingLine | undefined
  /** True before any other line: the title. */
  readonly first: boolean
  /** True right after a heading. */
  readonly afterHeading: boolean
  /** True right after a line that ended as a sentence. */
  readonly afterSentence: boolean
  /** The bullet or emoji of the line before, when it was no heading. */
  readonly glyphBefore: string
  /** True right after an item of a list. */
  readonly afterItem: boolean
  /** True where the lines are judged by a heading that asks for something. */
  readonly asking: boolean
  /** True where a heading says that questions of a form follow. */
  readonly questions: boolean
}
