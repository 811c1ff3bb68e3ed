import { z } from 'zod'
import { idSchema } from '../domain/ids.ts'
import { postingSchema } from '../domain/posting.ts'
import { requirementLevelSchema } from '../domain/requirement.ts'
import { operation } from './errors.ts'
import { fileSchema } from './file.ts'

export const postingsContract = {
  /** Reads a pasted or dropped posting and stores it. Finding no requirement is a warning, never an error. */
  add: operation
    .input(z.union([z.strictObject({ text: z.string().min(1).max(500_000) }), z.strictObject({ file: fileSchema })]))
    .output(postingSchema),
  get: operation.input(z.strictObject({ id: idSchema })).output(postingSchema),
  /** Corrects what was stated about the posting as a whole. */
  describe: operation
    .input(
      z.strictObject({ id: idSchema, role: z.string().max(300).nullable(), company: z.string().max(300).nullable() }),
    )
    .output(postingSchema),
  /** Marks a stretch of the posting's text as a requirement; its place in the order follows its quote. */
  addRequirement: operation
    .input(
      z.strictObject({
        posting: idSchema,
        start: z.number().int().nonnegative(),
        end: z.number().int().nonnegative(),
        level: requirementLevelSchema,
        group: z.string().nullable(),
      }),
    )
    .output(postingSchema),
  setLevel: operation
    .input(z.strictObject({ posting: idSchema, requirement: idSchema, level: requirementLevelSchema }))
    .output(postingSchema),
  /** Takes a requirement out, with its pairs and gaps; `undo` brings all of them back. */
  removeRequirement: operation
    .input(z.strictObject({ posting: idSchema, requirement: idSchema }))
    .output(postingSchema.extend({ undo: idSchema.optional() })),
  /** Takes one removal back; the answer is the posting as it then is. */
  undo: operation.input(z.strictObject({ posting: idSchema, undo: idSchema })).output(postingSchema),
}
