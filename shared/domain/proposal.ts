import { z } from 'zod'
import { findingSchema } from './finding.ts'
import { idSchema } from './ids.ts'

/** One drafted sentence with the evidence it cites; offsets of its findings are into `text`. One of running text that `opens` begins a paragraph. */
export const proposedSentenceSchema = z.strictObject({
  text: z.string().min(1),
  evidence: z.array(idSchema),
  findings: z.array(findingSchema),
  opens: z.literal(true).optional(),
})

/**
 * Drafted text that the person has not accepted yet. It lives outside the document: accepting it is one change, one undo.
 * `bullets` says whether each sentence becomes a list item; `remark` is a word to the person beside the sentences.
 */
export const proposalSchema = z.strictObject({
  section: idSchema,
  by: z.enum(['composer', 'model']),
  bullets: z.boolean(),
  sentences: z.array(proposedSentenceSchema),
  /** Paired evidence that was left out, with the reason. */
  left: z.array(z.strictObject({ evidence: idSchema, why: z.string() })),
  remark: z.string().optional(),
})

export type ProposedSentence = z.infer<typeof proposedSentenceSchema>
export type Proposal = z.infer<typeof proposalSchema>
