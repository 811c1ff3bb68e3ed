import { z } from 'zod'
import { idSchema } from './ids.ts'

export const verdictSchema = z.enum(['strong', 'partial', 'none'])

/** One piece of evidence ranked for a requirement. `score` is 0 to 1 and comparable across requirements; `why` is for people. */
export const rankedEvidenceSchema = z.strictObject({
  evidence: idSchema,
  score: z.number().min(0).max(1),
  why: z.array(z.string()),
})

export const matchSchema = z.strictObject({
  requirement: idSchema,
  verdict: verdictSchema,
  ranked: z.array(rankedEvidenceSchema),
})

export type Verdict = z.infer<typeof verdictSchema>
export type RankedEvidence = z.infer<typeof rankedEvidenceSchema>
export type Match = z.infer<typeof matchSchema>
