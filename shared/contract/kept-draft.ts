import { z } from 'zod'
import { idSchema } from '../domain/ids.ts'
import { proposalSchema, proposedSentenceSchema } from '../domain/proposal.ts'
import { draftingWishes } from '../drafting/asking/wishes.ts'

/** Characters, as many as a model's whole answer may have: no sentence, question or remark is lost for its length, and no frame grows without end. */
const longest = 200_000
const words = z.string().max(longest)
/** A whole section's text. */
const sectionWords = z.string().max(2_000_000)
const short = z.string().max(1_000)
const few = 500

/** The words of the text that a fix takes the place of, as the window finds them again. */
const mendedSchema = z.strictObject({
  old: words.min(1),
  nth: z.number().int().nonnegative(),
  at: z.number().int().nonnegative(),
  anew: z.boolean(),
})

/** One sentence with what the person decided about it; a fix that takes words out has no text. */
const keptSentenceSchema = proposedSentenceSchema.extend({
  text: words,
  key: short,
  evidence: proposedSentenceSchema.shape.evidence.max(few),
  findings: proposedSentenceSchema.shape.findings.max(few),
  state: z.enum(['open', 'kept', 'rejected', 'taken']),
  reworded: z.literal(true).optional(),
  drafted: words.optional(),
  mends: mendedSchema.optional(),
})

const aboutSchema = z.strictObject({
  by: z.enum(['composer', 'model', 'earlier', 'fix']),
  variant: z.number().int(),
  wish: z.enum(draftingWishes),
  sentences: z.array(keptSentenceSchema).max(few),
})

const oneDraftSchema = aboutSchema.extend({
  from: short.optional(),
  bullets: z.boolean(),
  instruction: short,
  base: sectionWords,
  rewrites: z.boolean(),
  /** True while more is to come: found so later, it was interrupted. */
  running: z.boolean(),
  arrived: z.number().int().optional(),
  earlier: z.array(aboutSchema).max(10),
  questions: z.array(words).max(few),
  warnings: z.array(words).max(few),
  problem: words.nullable(),
  left: proposalSchema.shape.left.max(2_000),
  remark: words.optional(),
})

/**
 * A proposal as it stands in the window, kept with its application until it is decided: a page that is loaded again, or a program that
 * ends, loses none of it. It is no part of the document and of no file that leaves.
 */
export const keptDraftSchema = oneDraftSchema.extend({
  /** The other proposal of the section, which waits until this one is decided. */
  aside: oneDraftSchema.optional(),
})

export const keptDraftsSchema = z.array(z.strictObject({ section: idSchema, draft: keptDraftSchema }))

export type KeptDraft = z.infer<typeof keptDraftSchema>
