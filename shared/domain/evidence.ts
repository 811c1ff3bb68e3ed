import { z } from 'zod'
import { sourceQuoteSchema } from './entry.ts'
import { idSchema } from './ids.ts'
import { quoteSchema } from './quote.ts'

/** A link the person put inside an item; it stays with it as proof. */
export const linkSchema = z.strictObject({ text: z.string(), href: z.string() })

/** Who said it, for press quotes, recommendations and award citations: kept as words of others, never as the person's own. */
export const saidBySchema = z.strictObject({
  who: z.string().nullable(),
  when: z.string().nullable(),
  href: z.string().nullable(),
  /** Where the source says who said it, when that stands apart from the words. */
  quote: quoteSchema.optional(),
})

/**
 * One thing the person did or knows, in their own words.
 * `text` is what is shown and cited. While `by` is `import` it equals its quote; once edited or typed it is `hand`,
 * and `original` keeps the quoted words. `origins` holds every place it was read from, best first. `typedOn` is the day
 * (YYYY-MM-DD) on which the person typed it in. `ofClaim` is there when it was made of a claim that nothing backed: as long as no source
 * says it too, a claim that rests on it alone is vouched for, not backed.
 */
export const evidenceSchema = z.strictObject({
  id: idSchema,
  text: z.string().min(1),
  entry: idSchema.nullable(),
  parent: idSchema.nullable(),
  by: z.enum(['import', 'hand']),
  original: z.string().nullable(),
  origins: z.array(sourceQuoteSchema),
  links: z.array(linkSchema),
  said: saidBySchema.nullable(),
  typedOn: z.iso.date().nullable().optional(),
  ofClaim: z.literal(true).optional(),
})

export type Link = z.infer<typeof linkSchema>
export type SaidBy = z.infer<typeof saidBySchema>
export type Evidence = z.infer<typeof evidenceSchema>
