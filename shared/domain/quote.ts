import { z } from 'zod'

/** Where a box stands on a page, in PDF points with the origin at the top left. */
export const boxSchema = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

/** Boxes on one page (from 1). */
export const pageBoxesSchema = z.strictObject({ page: z.number().int().positive(), boxes: z.array(boxSchema) })

/**
 * Where a text stands in its source: half-open UTF-16 offsets into the source's text, and the page (from 1) with its boxes
 * where the source has pages. `continued` are the later pages of a text that runs over a page break, in order.
 */
export const quoteSchema = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  page: z.number().int().positive().optional(),
  boxes: z.array(boxSchema).optional(),
  continued: z.array(pageBoxesSchema).optional(),
})

export type PageBoxes = z.infer<typeof pageBoxesSchema>
export type Box = z.infer<typeof boxSchema>
export type Quote = z.infer<typeof quoteSchema>
