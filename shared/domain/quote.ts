import { z } from 'zod'

/** Where a box stands on a page, in PDF points with the origin at the top left. */
export const boxSchema = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

/**
 * Where a text stands in its source: half-open UTF-16 offsets into the source's text,
 * and the page (from 1) with its boxes where the source has pages.
 */
export const quoteSchema = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  page: z.number().int().positive().optional(),
  boxes: z.array(boxSchema).optional(),
})

export type Box = z.infer<typeof boxSchema>
export type Quote = z.infer<typeof quoteSchema>
