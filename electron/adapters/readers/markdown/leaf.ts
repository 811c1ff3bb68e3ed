import type { Range } from '../../../../shared/text/range.ts'

/** Where a leaf stands among lists and quotes. */
export interface Place {
  readonly quote: boolean
  /** Nesting of the list item the leaf belongs to, from 0; -1 outside lists. */
  readonly list: number
  readonly ordered: boolean
  /** False once the item has had its first paragraph. */
  readonly item: { fresh: boolean }
}

/** A block whose inline markup has not been read yet. `parts` are the source ranges of its lines, or of its cells. */
export interface Leaf {
  readonly kind: 'heading' | 'paragraph' | 'code' | 'row' | 'html'
  /** Heading level, else 0. */
  readonly level: number
  readonly parts: readonly Range[]
  readonly place: Place
}

/** What reading the lines gives: leaves in order and the link targets named anywhere in the text. */
export interface Gathered {
  readonly leaves: Leaf[]
  readonly definitions: Map<string, string>
  /** Elements that were found not to be closed; looking for their end again would take long for nothing. */
  readonly unclosed: Set<string>
}
