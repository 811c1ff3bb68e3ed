import { z } from 'zod'
import { idSchema } from './ids.ts'
import { documentLimitSchema, sectionLimitSchema } from './limit.ts'
import { pageWishSchema } from './page-wish.ts'

export const documentKinds = ['statement', 'letter', 'answers'] as const
export const documentKindSchema = z.enum(documentKinds)

/** How the headings of sections leave: as they stand, in a few words, or not at all. */
export const headingModes = ['shown', 'shortened', 'hidden'] as const
export const headingModeSchema = z.enum(headingModes)

export const starParts = ['situation', 'task', 'action', 'result'] as const

/**
 * What a stretch of text carries. `citation` ties it to evidence, `note` is a remark to oneself and is never exported, `code` is
 * text that Markdown keeps as it is.
 * `vouched` is the person's word for a statement that no evidence backs: `on` is the day (YYYY-MM-DD) they gave it, `words` the
 * statement as it then read. It holds only while the text still says just that.
 */
export const markSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bold') }),
  z.strictObject({ kind: z.literal('italic') }),
  z.strictObject({ kind: z.literal('code') }),
  z.strictObject({ kind: z.literal('link'), href: z.string().max(2048) }),
  z.strictObject({ kind: z.literal('citation'), evidence: z.array(idSchema).min(1) }),
  z.strictObject({ kind: z.literal('note') }),
  z.strictObject({ kind: z.literal('star'), part: z.enum(starParts) }),
  z.strictObject({ kind: z.literal('vouched'), on: z.iso.date(), words: z.string().min(1) }),
])

export const textSchema = z.strictObject({
  kind: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(markSchema),
})
export const breakSchema = z.strictObject({ kind: z.literal('break') })
export const inlineSchema = z.discriminatedUnion('kind', [textSchema, breakSchema])

export const paragraphSchema = z.strictObject({ kind: z.literal('paragraph'), content: z.array(inlineSchema) })
/** A heading inside a section; `level` counts from the section's own heading (1 is the next below it). */
export const innerHeadingSchema = z.strictObject({
  kind: z.literal('heading'),
  level: z.number().int().min(1).max(3),
  content: z.array(inlineSchema),
})

export interface ListItem {
  readonly content: readonly DocumentBlock[]
}
export interface BulletList {
  readonly kind: 'bulletList'
  readonly items: readonly ListItem[]
}
export interface OrderedList {
  readonly kind: 'orderedList'
  readonly start: number
  readonly items: readonly ListItem[]
}
export interface QuoteBlock {
  readonly kind: 'quote'
  readonly content: readonly DocumentBlock[]
}
export type Paragraph = z.infer<typeof paragraphSchema>
export type InnerHeading = z.infer<typeof innerHeadingSchema>
export type DocumentBlock = Paragraph | InnerHeading | BulletList | OrderedList | QuoteBlock

/** Blocks nest: a list item or a quote holds blocks again. An item begins with a paragraph. */
export const documentBlockSchema: z.ZodType<DocumentBlock> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    paragraphSchema,
    innerHeadingSchema,
    z.strictObject({ kind: z.literal('bulletList'), items: z.array(listItemSchema).min(1) }),
    z.strictObject({
      kind: z.literal('orderedList'),
      start: z.number().int().nonnegative(),
      items: z.array(listItemSchema).min(1),
    }),
    z.strictObject({ kind: z.literal('quote'), content: z.array(documentBlockSchema).min(1) }),
  ]),
)
const listItemSchema: z.ZodType<ListItem> = z.strictObject({
  content: z.array(z.lazy(() => documentBlockSchema)).min(1),
})

/**
 * A part of a document. `group` is the posting's heading it stands under; a section without a group stands on its own.
 * `heading` is empty for the paragraphs of a letter. `shortHeading`, when set, is what an export with shortened headings shows;
 * else they are shortened by themselves. A section with `whenWritten` leaves only once something is written in it, heading and all.
 */
export const sectionSchema = z.strictObject({
  id: idSchema,
  heading: z.string(),
  shortHeading: z.string().optional(),
  group: z.string().nullable(),
  requirements: z.array(idSchema),
  limit: sectionLimitSchema.nullable(),
  whenWritten: z.literal(true).optional(),
  blocks: z.array(documentBlockSchema),
})

/** What a letter prints around its sections; every line optional and shown as written. */
export const letterFrameSchema = z.strictObject({
  sender: z.array(z.string()),
  recipient: z.array(z.string()),
  date: z.string(),
  salutation: z.string(),
  closing: z.string(),
  signature: z.string(),
})

export const documentSchema = z.strictObject({
  kind: documentKindSchema,
  title: z.string(),
  /** BCP 47 language tag. */
  language: z.string(),
  author: z.string(),
  letter: letterFrameSchema.nullable(),
  sections: z.array(sectionSchema),
  /** Left out, headings are shown. */
  headings: headingModeSchema.optional(),
  /** What the whole may hold. */
  limit: documentLimitSchema.optional(),
  /** How its pages look; left out, as the template of its kind has them. */
  page: pageWishSchema.optional(),
})

export type HeadingMode = z.infer<typeof headingModeSchema>
export type DocumentKind = z.infer<typeof documentKindSchema>
export type StarPart = (typeof starParts)[number]
export type Mark = z.infer<typeof markSchema>
export type Text = z.infer<typeof textSchema>
export type Inline = z.infer<typeof inlineSchema>
export type Section = z.infer<typeof sectionSchema>
export type LetterFrame = z.infer<typeof letterFrameSchema>
export type Document = z.infer<typeof documentSchema>
