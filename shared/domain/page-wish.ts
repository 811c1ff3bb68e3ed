import { z } from 'zod'

export const templateNames = [
  'statement',
  'criteria',
  'classic-letter',
  'modern-letter',
  'two-column',
  'plain',
] as const
export const fontNames = ['libertinus', 'source-sans', 'computer-modern'] as const
export const papers = ['a4', 'us-letter'] as const

export const templateNameSchema = z.enum(templateNames)

/** What of the page a person may set, and within which bounds: size in points, margin in millimetres, spacing as a factor of the usual distance of lines, accent as `#rrggbb` or none. */
export const pageFields = {
  paper: z.enum(papers),
  font: z.enum(fontNames),
  size: z.number().min(9).max(14),
  margin: z.number().min(12).max(40),
  spacing: z.number().min(0.88).max(1.5),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/u)
    .nullable(),
  justify: z.boolean(),
  hyphenate: z.boolean(),
  /** How many pages the document is to fit on; null for as many as it takes. */
  fit: z.union([z.literal(1), z.literal(2)]).nullable(),
} as const

/** What a person set of the page; what is left out follows the template, and the template the kind of the document. */
export const pageWishSchema = z.strictObject({ template: templateNameSchema, ...pageFields }).partial()

export type TemplateName = (typeof templateNames)[number]
export type FontName = (typeof fontNames)[number]
export type Paper = (typeof papers)[number]
export type PageWish = z.infer<typeof pageWishSchema>
