import { z } from 'zod'
import { idSchema } from '../domain/ids.ts'
import { matchSchema } from '../domain/match.ts'
import { pairingSchema, strengthSchema } from '../domain/pair.ts'
import { requirementSchema } from '../domain/requirement.ts'
import { sendingSchema } from './drafts.ts'
import { operation } from './errors.ts'

const target = { application: idSchema, requirement: idSchema }

const decidedSchema = z.strictObject({ evidence: idSchema, strength: strengthSchema, remark: z.string().max(2000) })

/** A model's order of the best items, each with the words of the item that show it. */
const modelRankingSchema = z.strictObject({
  ranked: z.array(z.strictObject({ evidence: idSchema, strength: strengthSchema, quote: z.string() })),
  /** Lines that named no offered item, or words that do not stand in it. */
  dropped: z.number().int(),
})

export const matchesContract = {
  /** Evidence ranked for each requirement of the application, best first, with reasons. */
  suggest: operation
    .input(z.strictObject({ application: idSchema, top: z.number().int().min(1).max(50).default(8) }))
    .output(z.array(matchSchema)),
  /** The person's decisions so far. */
  pairing: operation.input(z.strictObject({ application: idSchema })).output(pairingSchema),
  /** Pairs evidence with a requirement (which is then no gap), or changes the strength or remark of a pair. */
  pair: operation
    .input(
      z.strictObject({
        ...target,
        evidence: idSchema,
        strength: strengthSchema.default('strong'),
        remark: z.string().max(2000).default(''),
      }),
    )
    .output(pairingSchema),
  unpair: operation.input(z.strictObject({ ...target, evidence: idSchema })).output(pairingSchema),
  /** Moves a pair before another of the same requirement, or to the end. */
  reorder: operation
    .input(z.strictObject({ ...target, evidence: idSchema, before: idSchema.nullable() }))
    .output(pairingSchema),
  /**
   * Sets what was decided for one requirement: its pairs in their order, and whether it is a gap. Taking an act back is
   * deciding as before. Evidence that is no longer in the library is left out.
   */
  decide: operation
    .input(z.strictObject({ ...target, pairs: z.array(decidedSchema).max(500), gap: z.boolean() }))
    .output(pairingSchema),
  /** Marks or unmarks a requirement as a gap. Marking unpairs nothing. */
  gap: operation.input(z.strictObject({ ...target, gap: z.boolean() })).output(pairingSchema),
  /** The one question whose answer would fill a gap, made from the requirement's own words: the tables that make it are the host's. */
  question: operation
    .input(z.strictObject({ text: z.string().min(1).max(20_000), level: requirementSchema.shape.level }))
    .output(z.strictObject({ question: z.string() })),
  /** What the connected model would be sent to rank the best items of a requirement; sends nothing. */
  rankingSending: operation.input(z.strictObject(target)).output(sendingSchema),
  /** Asks the connected model to rank the best items of a requirement. Only when asked, and only where the person agreed to this server. */
  rankWithModel: operation.input(z.strictObject(target)).output(modelRankingSchema),
}

export type ModelRanking = z.infer<typeof modelRankingSchema>
