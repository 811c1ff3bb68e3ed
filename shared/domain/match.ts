import { z } from 'zod'
import { idSchema } from './ids.ts'
import { yearsSchema } from './requirement.ts'

export const verdictSchema = z.enum(['strong', 'partial', 'none'])

/** One piece of evidence ranked for a requirement. `score` is 0 to 1 and comparable across requirements; `why` is for people. */
export const rankedEvidenceSchema = z.strictObject({
  evidence: idSchema,
  score: z.number().min(0).max(1),
  why: z.array(z.string()),
})

/**
 * The time a person has done what a requirement counts in years: the months of the roles that show it, overlaps counted
 * once, and those roles in order; beside it the longest time their own words state. `plain` is false when no role shows it
 * by its words: the roles are then all there are.
 */
export const yearsSumSchema = z.strictObject({
  months: z.number().nonnegative(),
  entries: z.array(idSchema),
  stated: z.number().nonnegative(),
  plain: z.boolean(),
  asked: yearsSchema,
})

/** One of the things a requirement asks for all of: its words, with what any of would do joined by " / ", and whether the best items together meet it. */
export const facetMetSchema = z.strictObject({ asked: z.string(), met: z.boolean() })

/** `years` is there for a requirement that counts years. */
export const matchSchema = z.strictObject({
  requirement: idSchema,
  verdict: verdictSchema,
  ranked: z.array(rankedEvidenceSchema),
  facets: z.array(facetMetSchema).optional(),
  years: yearsSumSchema.nullable().optional(),
})

export type Verdict = z.infer<typeof verdictSchema>
export type RankedEvidence = z.infer<typeof rankedEvidenceSchema>
export type YearsSum = z.infer<typeof yearsSumSchema>
export type Match = z.infer<typeof matchSchema>
