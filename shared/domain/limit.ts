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

export type Limit = z.infer<typeof limitSchema>
export type DocumentLimit = z.infer<typeof documentLimitSchema>
