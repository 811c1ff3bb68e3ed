import { z } from 'zod'
import { basicsSchema } from './basics.ts'
import { blockSchema } from './block.ts'
import { doubtSchema, entryFieldsSchema } from './entry.ts'
import { linkSchema, saidBySchema } from './evidence.ts'
import { idSchema } from './ids.ts'
import { quoteSchema } from './quote.ts'
import { remarkSchema, unplacedSchema } from './source.ts'
import { sourceKindSchema } from './source-kind.ts'
import { warningSchema } from './warning.ts'

/** An entry as found in one source. `evidence` lists the ids of its items in order. */
export const foundEntrySchema = entryFieldsSchema.extend({
  id: idSchema,
  quote: quoteSchema.nullable(),
  /** Where else the source states facts of the entry (a date torn from its header, an employer named further up). */
  otherQuotes: z.array(quoteSchema).optional(),
  doubts: z.array(doubtSchema),
  evidence: z.array(idSchema),
})

/** Evidence as found in one source: `text` is the quoted slice without markup and with white space collapsed. */
export const foundEvidenceSchema = z.strictObject({
  id: idSchema,
  text: z.string(),
  entry: idSchema.nullable(),
  parent: idSchema.nullable(),
  quote: quoteSchema,
  links: z.array(linkSchema),
  said: saidBySchema.nullable(),
})

/** Everything found in one source, before it is merged into the library. Ids are unique within it. */
export const readingSchema = z.strictObject({
  kind: sourceKindSchema,
  text: z.string(),
  basics: basicsSchema,
  entries: z.array(foundEntrySchema),
  evidence: z.array(foundEvidenceSchema),
  notes: z.array(remarkSchema),
  skills: z.array(z.string()),
  unplaced: z.array(unplacedSchema),
  warnings: z.array(warningSchema),
})

/** What a reader makes of a file: its text and its blocks, with what people cannot see taken out and named. */
export const readDocumentSchema = z.strictObject({
  kind: sourceKindSchema,
  text: z.string(),
  blocks: z.array(blockSchema),
  /** Text that a person looking at the page would not see; removed from `text`. */
  hidden: z.array(z.string()),
  warnings: z.array(warningSchema),
  /** Set by readers of structured formats (JSON Resume, LinkedIn), which know the entries already. */
  reading: readingSchema.optional(),
  /** The page's own title or JSON-LD facts, where a posting states them apart from its text. */
  meta: z
    .strictObject({
      title: z.string().optional(),
      role: z.string().optional(),
      company: z.string().optional(),
      place: z.string().optional(),
      closes: z.string().optional(),
      language: z.string().optional(),
    })
    .optional(),
})

export type FoundEntry = z.infer<typeof foundEntrySchema>
export type FoundEvidence = z.infer<typeof foundEvidenceSchema>
export type Reading = z.infer<typeof readingSchema>
export type ReadDocument = z.infer<typeof readDocumentSchema>
