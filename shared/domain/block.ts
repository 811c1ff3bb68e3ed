import { z } from 'zod'
import { boxSchema, pageBoxesSchema } from './quote.ts'

/** Bold, italic and links over a stretch of a block's text; offsets are into the block's own `text`. */
export const spanMarkSchema = z.strictObject({
  kind: z.enum(['bold', 'italic', 'underline', 'link']),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  href: z.string().optional(),
})

/** `length` characters of the block's text beginning at `at` stand at `start` in the source's text. Runs are in order of `at`. */
export const runSchema = z.strictObject({ at: z.number().int(), start: z.number().int(), length: z.number().int() })

/** How a line looked, where the format knows it. `size` is in points. */
export const blockStyleSchema = z.strictObject({
  size: z.number().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  caps: z.boolean().optional(),
  font: z.string().optional(),
})

/**
 * One block of a document as every reader gives it; everything after reading is format-blind.
 * `text` is free of markup with white space collapsed; `start` and `end` are its extent in the source's text
 * (markup such as a bullet glyph may lie inside or outside it), `runs` map the one to the other exactly.
 * `level` is the heading's level from 1, or the bullet's nesting from 0, else 0.
 */
export const blockSchema = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'bullet', 'row', 'quote', 'code']),
  level: z.number().int().nonnegative(),
  text: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  runs: z.array(runSchema),
  marks: z.array(spanMarkSchema),
  style: blockStyleSchema.optional(),
  /**
   * The cells of a table row, or the boxes a line is made of, as stretches of `text`. Where the reader knows it, `column` counts from 0 with empty and spanned cells
   * counted in; the paragraphs and items of one cell are stretches of the same column.
   */
  cells: z
    .array(z.strictObject({ start: z.number().int(), end: z.number().int(), column: z.number().int().optional() }))
    .optional(),
  /** True when the block belongs to a numbered list. */
  ordered: z.boolean().optional(),
  /** A block that continues the list item at the same level rather than starting one (a second paragraph of an item). */
  continues: z.boolean().optional(),
  page: z.number().int().positive().optional(),
  boxes: z.array(boxSchema).optional(),
  /** Its boxes on later pages, when it runs over a page break. */
  continued: z.array(pageBoxesSchema).optional(),
})

export type SpanMark = z.infer<typeof spanMarkSchema>
export type Cell = NonNullable<z.infer<typeof blockSchema>['cells']>[number]
export type Run = z.infer<typeof runSchema>
export type BlockStyle = z.infer<typeof blockStyleSchema>
export type Block = z.infer<typeof blockSchema>
