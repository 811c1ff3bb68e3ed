import { z } from 'zod'

const count = z.number().int().positive()
/** The fewest that are wanted, in the unit of the limit. */
const least = count.optional()

/**
 * How much a section may hold, as the form counts it. Characters count spaces unless `spaces` is false, and a line end once
 * unless `lineBreak` is 2 (forms that store it as two signs).
 */
export const limitSchema = z.union([
  z.strictObject({ words: count, least }),
  z.strictObject({
    characters: count,
    least,
    spaces: z.literal(false).optional(),
    lineBreak: z.literal(2).optional(),
  }),
])

/** How much a whole document may hold; also counted in printed pages. */
export const documentLimitSchema = z.union([limitSchema, z.strictObject({ pages: count })])

/** A limit that a form or an employer is known to set, by its name and where that is said. */
export const limitPresetSchema = z.strictObject({
  name: z.string().min(1).max(120),
  limit: documentLimitSchema,
  source: z.string().max(300),
})

export type LimitPreset = z.infer<typeof limitPresetSchema>
export type Limit = z.infer<typeof limitSchema>
export type DocumentLimit = z.infer<typeof documentLimitSchema>
