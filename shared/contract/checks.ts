import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { checkedSentenceSchema, findingSchema } from '../domain/finding.ts'
import { idSchema } from '../domain/ids.ts'
import { opinionVerdicts } from '../drafting/judging/opinion-line.ts'
import { sendingSchema } from './drafts.ts'
import { operation } from './errors.ts'
import { problemSchema } from './problem.ts'

/** Something to know about a section as a whole, with no place in its text. `kind` names what it is about ("limit", "unanswered", …). */
export const remarkSchema = z.strictObject({ kind: z.string(), message: z.string(), words: z.string().optional() })

/** What was found in one section. Offsets are into the section's plain text, one line for each block (`shared/formats/section-text`). */
export const sectionCheckSchema = z.strictObject({
  section: idSchema,
  text: z.string(),
  sentences: z.array(checkedSentenceSchema),
  findings: z.array(findingSchema),
  remarks: z.array(remarkSchema).optional(),
})

/**
 * Ways to put a claim right. `wording` is what the cited evidence says, as the composer puts it; `softened` the claim with the
 * evidence's own limit put back, there only when that settles it; `amounts` what the evidence
 * has in the place of a number of the claim (offsets into its text), where that is one clear amount; `suggested` the evidence it most likely rests on, best first;
 * `near` more that comes close.
 */
export const fixesSchema = z.strictObject({
  wording: z.strictObject({ text: z.string().min(1), evidence: z.array(idSchema).min(1) }).nullable(),
  softened: z.string().nullable(),
  amounts: z.array(
    z.strictObject({
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
      text: z.string().min(1),
    }),
  ),
  suggested: z.array(idSchema),
  near: z.array(idSchema),
})

/**
 * Something in the library itself that is worth a look. `key` stays the same while what it is about does, so that "this is right" can
 * be remembered; `places` are the items and entries to look at, with the words meant.
 */
export const libraryRemarkSchema = z.strictObject({
  key: z.string().min(1).max(500),
  kind: z.enum(['number', 'years', 'dates', 'overlap', 'order', 'spelling', 'claim']),
  message: z.string(),
  places: z.array(z.strictObject({ kind: z.enum(['evidence', 'entry']), id: idSchema, quote: z.string() })).min(1),
})

const claimsSchema = z.strictObject({
  application: idSchema,
  /** Sentences of the document with the evidence each cites. */
  claims: z
    .array(z.strictObject({ text: z.string().min(1).max(5_000), evidence: z.array(idSchema).min(1).max(50) }))
    .min(1)
    .max(200),
})

/**
 * How a model's second opinion comes: claim by claim, `index` among those asked about. `unread` is an answer that quoted nothing of the
 * evidence and is not believed. `end` always comes last; `problem` says why it stopped early. An opinion changes no status.
 */
export const opinionEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('waiting'), seconds: z.number(), why: z.string() }),
  z.strictObject({
    kind: z.literal('opinion'),
    index: z.number().int(),
    verdict: z.enum(opinionVerdicts),
    evidence: idSchema,
    quote: z.string(),
    reason: z.string(),
  }),
  z.strictObject({ kind: z.literal('unread'), index: z.number().int() }),
  z.strictObject({ kind: z.literal('end'), problem: problemSchema.nullable() }),
])

export const checksContract = {
  /** What in the library does not go together or looks like a slip, but for what the person called right. */
  library: operation.output(z.array(libraryRemarkSchema)),
  /** Remembers that what a remark is about is right; it is not made again while the words stay. */
  settle: operation
    .input(z.strictObject({ key: z.string().min(1).max(500) }))
    .output(z.strictObject({ undo: idSchema })),
  /** Checks every claim of the stored document against the evidence it cites. */
  document: operation.input(z.strictObject({ application: idSchema })).output(z.array(sectionCheckSchema)),
  /** Checks one sentence that is not in the document yet against the evidence it cites. Offsets are into `text`. */
  sentence: operation
    .input(
      z.strictObject({
        application: idSchema,
        section: idSchema,
        text: z.string().min(1).max(5_000),
        evidence: z.array(idSchema).max(50),
      }),
    )
    .output(z.array(findingSchema)),
  /** Ways to put one claim of the document right, from what it cites and from the library. */
  fixes: operation
    .input(
      z.strictObject({
        application: idSchema,
        section: idSchema,
        text: z.string().min(1).max(5_000),
        evidence: z.array(idSchema).max(50),
        /** True when the claim is an item of a list. */
        bullet: z.boolean(),
      }),
    )
    .output(fixesSchema),
  /** What the connected model would be sent for a second opinion on these claims; sends nothing. Fails with `model-not-connected`. */
  opinionSending: operation.input(claimsSchema).output(sendingSchema),
  /** Asks the connected model, claim by claim, whether the cited evidence says it. Advisory. Sends nothing to a server the person did not agree to. */
  secondOpinion: operation.input(claimsSchema).output(eventIterator(opinionEventSchema)),
}

export type OpinionEvent = z.infer<typeof opinionEventSchema>
export type LibraryRemark = z.infer<typeof libraryRemarkSchema>
export type Remark = z.infer<typeof remarkSchema>
export type Fixes = z.infer<typeof fixesSchema>
export type SectionCheck = z.infer<typeof sectionCheckSchema>
