import { z } from 'zod'

/** A page as it is drawn: two with the same key look the same. `svg` is null for one that whoever asked has already. */
export const typesetPageSchema = z.strictObject({
  key: z.string(),
  /** Points. */
  width: z.number().positive(),
  height: z.number().positive(),
  svg: z.string().nullable(),
})

export type TypesetPage = z.infer<typeof typesetPageSchema>
