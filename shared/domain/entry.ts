import { z } from 'zod'
import { idSchema } from './ids.ts'
import { quoteSchema } from './quote.ts'

export const entryKinds = [
  'work',
  'volunteer',
  'education',
  'project',
  'publication',
  'award',
  'certificate',
  'skill',
  'language',
  'other',
] as const

export const entryKindSchema = z.enum(entryKinds)

/** A date as stated: `YYYY-MM` with a month, `YYYY` without. */
export const startDateSchema = z.string().regex(/^\d{4}(-\d{2})?$/)
/** As a start date, or `present` while open. */
export const endDateSchema = z.union([startDateSchema, z.literal('present')])

/** A field the reader was not sure of. It stays empty (or holds the likeliest) and every candidate is shown. */
export const doubtSchema = z.strictObject({
  field: z.enum(['title', 'organisation', 'location', 'start', 'end', 'dates', 'kind']),
  candidates: z.array(z.string()),
  message: z.string(),
})

/** The stated facts of a role, study, project, publication, award, … */
export const entryFieldsSchema = z.strictObject({
  kind: entryKindSchema,
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  location: z.string().nullable(),
  start: startDateSchema.nullable(),
  end: endDateSchema.nullable(),
})

/** An entry's quote in one of the sources it was read from. */
export const sourceQuoteSchema = z.strictObject({ source: idSchema, quote: quoteSchema })

export const entrySchema = entryFieldsSchema.extend({
  id: idSchema,
  doubts: z.array(doubtSchema),
  origins: z.array(sourceQuoteSchema),
})

export type EntryKind = z.infer<typeof entryKindSchema>
export type EntryFields = z.infer<typeof entryFieldsSchema>
export type Doubt = z.infer<typeof doubtSchema>
export type SourceQuote = z.infer<typeof sourceQuoteSchema>
export type Entry = z.infer<typeof entrySchema>
