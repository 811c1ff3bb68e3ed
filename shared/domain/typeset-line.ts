import { z } from 'zod'
import { idSchema } from './ids.ts'

export const framePlaces = ['title', 'sender', 'recipient', 'date', 'salutation', 'closing', 'signature'] as const

/** What a typeset line belongs to: the title, a part of a letter's frame, a section's text, or the headings it stands under. */
export const linePlaceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(framePlaces) }),
  z.strictObject({ kind: z.enum(['section', 'heading']), id: idSchema }),
])

/** A line on a page, counted from 0: its box in points from the page's upper left corner, what it says, and the place it comes from. */
export const typesetLineSchema = z.strictObject({
  page: z.number().int().nonnegative(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  text: z.string(),
  place: linePlaceSchema,
})

export type LinePlace = z.infer<typeof linePlaceSchema>
export type TypesetLine = z.infer<typeof typesetLineSchema>
