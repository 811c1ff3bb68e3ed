import { z } from 'zod'
import { checkedSentenceSchema, findingSchema } from '../domain/finding.ts'
import { idSchema } from '../domain/ids.ts'
import { operation } from './errors.ts'

/** Something to know about a section as a whole, with no place in its text. `kind` names what it is about ("limit", "unanswered", …). */
export const remarkSchema = z.strictObject({ kind: z.string(), message: z.string() })

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
 * evidence's own limit put back, there only when that settles it; `suggested` the evidence it most likely rests on, best first;
 * `near` more that comes close.
 */
export const fixesSchema = z.strictObject({
  wording: z.strictObject({ text: z.string().min(1), evidence: z.array(idSchema).min(1) }).nullable(),
  softened: z.string().nullable(),
  suggested: z.array(idSchema),
  near: z.array(idSchema),
})

/**
 * Something in the library itself that is worth a look. `key` stays the same while what it is about does, so that "this is right" can
 * be remembered; `places` are the items and entries to look at, with the words meant.
 */
export const libraryRemarkSchema = z.strictObject({
  key: z.string().min(1).max(500),
  kind: z.enum(['number', 'years', 'dates', 'overlap', 'order', 'spelling']),
  message: z.string(),
  places: z.array(z.strictObject({ kind: z.enum(['evidence', 'entry']), id: idSchema, quote: z.string() })).min(1),
})

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
}

export type LibraryRemark = z.infer<typeof libraryRemarkSchema>
export type Remark = z.infer<typeof remarkSchema>
export type Fixes = z.infer<typeof fixesSchema>
export type SectionCheck = z.infer<typeof sectionCheckSchema>
