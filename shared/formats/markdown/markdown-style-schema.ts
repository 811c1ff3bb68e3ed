import { z } from 'zod'

const bullet = z.enum(['-', '*', '+'])

/** The signs of a draft as they are stored (`MarkdownStyle`). */
export const markdownStyleSchema = z.strictObject({
  bullet,
  bullets: z.array(bullet).readonly().optional(),
  ordered: z.enum(['.', ')']).optional(),
  italic: z.enum(['*', '_']),
  level: z.number().int().positive(),
  depths: z.array(z.number().int().positive()).readonly().optional(),
  repeats: z.literal(true).optional(),
  lineEnd: z.literal('\\').optional(),
  signs: z.record(z.string(), bullet).readonly().optional(),
  rules: z.record(z.string(), z.string()).readonly().optional(),
  headings: z.record(z.string(), z.string()).readonly().optional(),
  front: z.string().optional(),
  titled: z.literal(true).optional(),
})
