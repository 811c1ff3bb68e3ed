import type { Document } from '../../domain/document.ts'
import type { PageStyle } from '../../templates/page-style.ts'
import type { OutlineHeading } from '../parts/document-outline.ts'

/** A piece of a line. `join` marks a place inside a very long word where a line may end. */
export type TypstInline =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly bold: boolean
      readonly italic: boolean
      readonly href: string | null
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'join' }

/** A line of text. `place` says where in the document it comes from, for the preview alone; see `linePlace`. */
export interface TypstLine {
  readonly content: readonly TypstInline[]
  readonly place?: string
}

/** A line that may run from right to left. */
export interface TypstDirected extends TypstLine {
  readonly rtl: boolean
}

export type TypstBlock =
  | ({ readonly kind: 'heading'; readonly level: number; readonly role: OutlineHeading['role'] } & TypstDirected)
  | ({ readonly kind: 'paragraph' } & TypstDirected)
  | ({ readonly kind: 'label' } & TypstDirected)
  | { readonly kind: 'bullets'; readonly items: readonly (readonly TypstBlock[])[] }
  | { readonly kind: 'numbers'; readonly start: number; readonly items: readonly (readonly TypstBlock[])[] }
  | { readonly kind: 'quote'; readonly content: readonly TypstBlock[] }
  | TypstTable

/** Every row has `columns` cells; `header` is null where no column has a name. */
export interface TypstTable {
  readonly kind: 'table'
  readonly columns: number
  readonly header: readonly TypstDirected[] | null
  readonly rows: readonly (readonly TypstDirected[])[]
}

export interface TypstLetter {
  readonly sender: readonly TypstLine[]
  readonly recipient: readonly TypstLine[]
  readonly date: TypstLine
  readonly salutation: TypstLine
  readonly closing: TypstLine
  readonly signature: TypstLine
}

/** The look of the page with the name of its font's family. */
export interface TypstStyle extends PageStyle {
  readonly family: string
}

/** A document as plain JSON for the Typst templates: every text is data there, never source. */
export interface TypstData {
  readonly kind: Document['kind']
  readonly style: TypstStyle
  readonly title: string
  readonly author: string
  readonly byline: string
  readonly language: string
  readonly region: string | null
  readonly letter: TypstLetter | null
  readonly blocks: readonly TypstBlock[]
}
