import { z } from 'zod'

const count = z.number().int().positive()
/** The fewest that are wanted, in the unit of the limit. */
const least = count.optional()

/**
 * How a form counts characters: spaces too unless `spaces` is false; a line end once unless `lineBreak` is 2 (forms that store it as two
 * signs); an emoji once unless `emoji` is 2 (forms that count UTF-16 units, as the length limit of a web page's field does).
 */
const counting = {
  spaces: z.literal(false).optional(),
  lineBreak: z.literal(2).optional(),
  emoji: z.literal(2).optional(),
}

/** How much an answer may hold, as the form counts it. */
export const limitSchema = z.union([
  z.strictObject({ words: count, least }),
  z.strictObject({ characters: count, least, ...counting }),
])

/** How much an answer has to hold where nothing bounds it above. */
export const minimumSchema = z.union([
  z.strictObject({ leastWords: count }),
  z.strictObject({ leastCharacters: count, ...counting }),
])

/** How much a section may or has to hold. */
export const sectionLimitSchema = z.union([limitSchema, minimumSchema])

/** How much a whole document may or has to hold; also counted in printed pages. */
export const documentLimitSchema = z.union([sectionLimitSchema, z.strictObject({ pages: count })])

/** A limit that a form or an employer is known to set, by its name and where that is said. */
export const limitPresetSchema = z.strictObject({
  name: z.string().min(1).max(120),
  limit: documentLimitSchema,
  source: z.string().max(300),
})

export type LimitPreset = z.infer<typeof limitPresetSchema>
export type Limit = z.infer<typeof limitSchema>
export type Minimum = z.infer<typeof minimumSchema>
export type SectionLimit = z.infer<typeof sectionLimitSchema>
export type DocumentLimit = z.infer<typeof documentLimitSchema>
