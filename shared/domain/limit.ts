import { z } from 'zod'

const count = z.number().int().positive()

/** How much a section may hold, as the form counts it. */
export const limitSchema = z.union([z.strictObject({ words: count }), z.strictObject({ characters: count })])

export type Limit = z.infer<typeof limitSchema>
