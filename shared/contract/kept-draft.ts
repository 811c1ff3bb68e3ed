import { z } from 'zod'
import { idSchema } from '../domain/ids.ts'
import { proposalSchema, proposedSentenceSchema } from '../domain/proposal.ts'
import { draftingWishes } from '../drafting/asking/wishes.ts'

/** One sentence with what the person decided about it. */
const keptSentenceSchema = proposedSentenceSchema.extend({
  key: z.string(),
  state: z.enum(['open', 'kept', 'rejected', 'taken']),
  reworded: z.literal(true).optional(),
  drafted: z.string().optional(),
})

const aboutSchema = z.strictObject({
  by: z.enum(['composer', 'model', 'earlier']),
  variant: z.number().int(),
  wish: z.enum(draftingWishes),
  sentences: z.array(keptSentenceSchema).max(500),
})

/**
 * A proposal as it stands in the window, kept with its application until it is decided: a page that is loaded again, or a program that
 * ends, loses none of it. It is no part of the document and of no file that leaves.
 */
export const keptDraftSchema = aboutSchema.extend({
  from: z.string().optional(),
  bullets: z.boolean(),
  instruction: z.string(),
  base: z.string(),
  rewrites: z.boolean(),
  /** True while more is to come: found so later, it was interrupted. */
  running: z.boolean(),
  arrived: z.number().int().optional(),
  earlier: z.array(aboutSchema).max(10),
  questions: z.array(z.string()),
  warnings: z.array(z.string()),
  problem: z.string().nullable(),
  left: proposalSchema.shape.left,
  remark: z.string().optional(),
})

export const keptDraftsSchema = z.array(z.strictObject({ section: idSchema, draft: keptDraftSchema }))

export type KeptDraft = z.infer<typeof keptDraftSchema>
