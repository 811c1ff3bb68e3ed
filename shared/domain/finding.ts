import { z } from 'zod'

export const findingLevels = ['flag', 'underline', 'note'] as const
export const findingLevelSchema = z.enum(findingLevels)

/**
 * Something a check found, at half-open UTF-16 offsets of the checked text. `kind` names the check
 * ("number", "name", "verb", "placeholder", …), `why` is a sentence for people.
 */
export const findingSchema = z.strictObject({
  kind: z.string(),
  level: findingLevelSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  quote: z.string(),
  why: z.string(),
})

/** `vouched` is a claim that the person answers for themselves; it counts apart from what evidence backs. */
export const sentenceStatusSchema = z.enum(['backed', 'flagged', 'uncited', 'framing', 'vouched'])

/** A number that the evidence does not state but that follows from it, at offsets of the checked text; `sum` says how, for people. */
export const derivedSumSchema = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  quote: z.string(),
  sum: z.string(),
})

/**
 * One sentence of a checked text, with the evidence it was checked against. `vouchedOn` (YYYY-MM-DD) is there for a vouched one, `sums`
 * where numbers in it were worked out.
 */
export const checkedSentenceSchema = z.strictObject({
  text: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  status: sentenceStatusSchema,
  evidence: z.array(z.string()),
  vouchedOn: z.iso.date().optional(),
  sums: z.array(derivedSumSchema).optional(),
})

export type FindingLevel = z.infer<typeof findingLevelSchema>
export type Finding = z.infer<typeof findingSchema>
export type SentenceStatus = z.infer<typeof sentenceStatusSchema>
export type DerivedSum = z.infer<typeof derivedSumSchema>
export type CheckedSentence = z.infer<typeof checkedSentenceSchema>
