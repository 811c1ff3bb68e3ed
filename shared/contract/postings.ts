import { z } from 'zod'
import { documentKindSchema } from '../domain/document.ts'
import { idSchema } from '../domain/ids.ts'
import { limitSchema } from '../domain/limit.ts'
import { postingReadingSchema, postingSchema } from '../domain/posting.ts'
import { requirementLevelSchema, yearsSchema } from '../domain/requirement.ts'
import { operation } from './errors.ts'
import { fileSchema } from './file.ts'

const text = z.string().min(1).max(500_000)
const fact = z.string().max(300).nullable()
const offset = z.number().int().nonnegative()
const group = z.string().min(1).max(300).nullable()
const one = { posting: idSchema, requirement: idSchema }

const givenSchema = z.union([z.strictObject({ text }), z.strictObject({ file: fileSchema })])

/** A posting as it is after a change, and the name under which the change can be taken back. */
const changedSchema = postingSchema.extend({ undo: idSchema.optional() })

/** What a posting would become, before it is stored, with the kind of document it seems to ask for and why. */
export const postingPreviewSchema = postingReadingSchema.extend({
  kind: documentKindSchema,
  why: z.string(),
})

/**
 * Every change keeps pairs and written text: sections follow their requirements, and none with words in it is taken away.
 * Each can be taken back with `undo`.
 */
export const postingsContract = {
  /** Reads a pasted or dropped posting and stores it. Finding no requirement is a warning, never an error. */
  add: operation.input(givenSchema).output(postingSchema),
  /** Takes out again what was stored for an application that was then not begun. Nothing happens while an application uses it. */
  discard: operation.input(z.strictObject({ id: idSchema })).output(z.strictObject({ done: z.boolean() })),
  /** Reads a posting without storing it. */
  preview: operation.input(givenSchema).output(postingPreviewSchema),
  /**
   * Fetches a page that a person pasted the address of, and asked for: https and public addresses only, no cookies, no script.
   * Fails with `address-refused` or `page-failed` and how to paste the text instead.
   */
  fetch: operation
    .input(z.strictObject({ address: z.string().min(1).max(2048) }))
    .output(z.strictObject({ file: fileSchema, address: z.string() })),
  get: operation.input(z.strictObject({ id: idSchema })).output(postingSchema),
  /** Corrects what was stated about the posting as a whole; what is left out stays. */
  describe: operation
    .input(
      z.strictObject({
        id: idSchema,
        role: fact.optional(),
        company: fact.optional(),
        place: fact.optional(),
        closes: fact.optional(),
        addressee: fact.optional(),
      }),
    )
    .output(changedSchema),
  /** Marks a stretch of the posting's text as a requirement; its place in the order follows its quote. */
  addRequirement: operation
    .input(z.strictObject({ posting: idSchema, start: offset, end: offset, level: requirementLevelSchema, group }))
    .output(changedSchema),
  setLevel: operation.input(z.strictObject({ ...one, level: requirementLevelSchema })).output(changedSchema),
  /** Changes a requirement; what is left out stays. Its quote stays, and edited words keep the posting's own beside them. */
  edit: operation
    .input(
      z.strictObject({
        ...one,
        text: z.string().min(1).max(5000).optional(),
        level: requirementLevelSchema.optional(),
        group: group.optional(),
        years: yearsSchema.nullable().optional(),
        limit: limitSchema.nullable().optional(),
      }),
    )
    .output(changedSchema),
  /** Makes two of one at an offset of the posting's text. Pairs stay with the first. */
  split: operation.input(z.strictObject({ ...one, at: offset })).output(changedSchema),
  /** Makes one of a requirement and the one after it, with the pairs and sections of both. */
  merge: operation.input(z.strictObject(one)).output(changedSchema),
  /** Moves a requirement before another or to the end, into that group when one is given. */
  move: operation
    .input(z.strictObject({ ...one, before: idSchema.nullable(), group: group.optional() }))
    .output(changedSchema),
  /** Sets a requirement aside, or takes it back. Its pairs are kept. */
  ignore: operation.input(z.strictObject({ ...one, ignored: z.boolean() })).output(changedSchema),
  /** Pairs what is paired with one requirement with another too. */
  sharePairs: operation
    .input(z.strictObject({ posting: idSchema, from: idSchema, to: idSchema }))
    .output(changedSchema),
  /** Gives each of these requirements a section in the application's document. */
  addSections: operation
    .input(z.strictObject({ application: idSchema, requirements: z.array(idSchema).min(1).max(500) }))
    .output(changedSchema),
  /** Takes a requirement out, with its pairs and gaps. */
  removeRequirement: operation.input(z.strictObject(one)).output(changedSchema),
  /** Takes one change back; the answer is the posting as it then is. */
  undo: operation.input(z.strictObject({ posting: idSchema, undo: idSchema })).output(postingSchema),
}

export type PostingPreview = z.infer<typeof postingPreviewSchema>
