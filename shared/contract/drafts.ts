import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { idSchema } from '../domain/ids.ts'
import { proposalSchema, proposedSentenceSchema } from '../domain/proposal.ts'
import { modelPricesSchema } from '../domain/settings.ts'
import { draftingWishes } from '../drafting/asking/wishes.ts'
import { operation } from './errors.ts'
import { keptDraftSchema, keptDraftsSchema } from './kept-draft.ts'
import { problemSchema } from './problem.ts'

const target = { application: idSchema, section: idSchema }

/** What a model is asked to do with one section. */
const modelWishSchema = z.strictObject({
  ...target,
  bullets: z.boolean().default(true),
  wish: z.enum(draftingWishes).default('draft'),
  instruction: z.string().max(500).default(''),
  /** The section's text as it stands in the editor, for wishes that rewrite it. */
  current: z.string().max(20_000).default(''),
})

const usedSchema = z.strictObject({ prompt: z.number(), answer: z.number() })

/** Exactly what would be sent, request by request, and what stands for what in it. */
export const sendingSchema = z.strictObject({
  server: z.string(),
  model: z.string(),
  local: z.boolean(),
  agreed: z.boolean(),
  requests: z.array(z.strictObject({ system: z.string(), prompt: z.string() })),
  masked: z.array(z.strictObject({ placeholder: z.string(), value: z.string() })),
  /** Estimates: tokens sent and tokens an answer may take. */
  tokens: usedSchema,
  /** What that comes to at most, and the prices it was reckoned from; null when the person entered none. */
  cost: z.strictObject({ most: z.number(), prices: modelPricesSchema }).nullable(),
})

/**
 * How a model's draft comes: sentence by sentence, each already checked. A `sentence` with an index that came before replaces that one (the repair round).
 * `end` always comes last; `problem` says why the answer is not complete.
 */
export const draftEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('waiting'), seconds: z.number(), why: z.string() }),
  z.strictObject({ kind: z.literal('sentence'), index: z.number().int(), sentence: proposedSentenceSchema }),
  z.strictObject({ kind: z.literal('gap'), text: z.string() }),
  /** The sentences from this index on, and the gaps beyond so many, were the model thinking aloud: they are taken back. */
  z.strictObject({ kind: z.literal('thought'), from: z.number().int(), questions: z.number().int() }),
  z.strictObject({ kind: z.literal('warning'), message: z.string() }),
  z.strictObject({ kind: z.literal('repairing'), sentences: z.number().int() }),
  z.strictObject({ kind: z.literal('end'), used: usedSchema.nullable(), problem: problemSchema.nullable() }),
])

export const draftsContract = {
  /** Proposes text for a section from its pairs with the built-in composer. Nothing leaves the computer. `variant` asks for another arrangement. */
  compose: operation
    .input(
      z.strictObject({
        ...target,
        bullets: z.boolean().default(true),
        variant: z.number().int().min(0).max(20).default(0),
      }),
    )
    .output(proposalSchema),
  /** What a model would be sent for a section; sends nothing. Fails with `model-not-connected`. */
  sending: operation.input(modelWishSchema).output(sendingSchema),
  /** Remembers that the person saw what is sent and agreed to send such requests to this server. */
  agree: operation
    .input(z.strictObject({ server: z.string().max(300) }))
    .output(z.strictObject({ agreed: z.boolean() })),
  /** Asks the connected model for a section. Sends nothing to a server the person did not agree to (`model-not-agreed`) or where the application forbids it. */
  write: operation.input(modelWishSchema).output(eventIterator(draftEventSchema)),
  /** The proposals of an application that are not decided yet. */
  kept: operation.input(z.strictObject({ application: idSchema })).output(keptDraftsSchema),
  /** Keeps a section's proposal as it stands now; null once it is decided. */
  keep: operation
    .input(z.strictObject({ ...target, draft: keptDraftSchema.nullable() }))
    .output(z.strictObject({ kept: z.boolean() })),
}

export type ModelWish = z.infer<typeof modelWishSchema>
export type Sending = z.infer<typeof sendingSchema>
export type DraftEvent = z.infer<typeof draftEventSchema>
