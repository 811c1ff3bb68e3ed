import { z } from 'zod'
import { idSchema } from './ids.ts'
import { limitSchema } from './limit.ts'
import { quoteSchema } from './quote.ts'
import { requirementLevels } from './requirement-levels.ts'

export const requirementLevelSchema = z.enum(requirementLevels)

/** Years of experience or study asked for; `max` is null when open-ended. 18 months are 1.5. */
export const yearsSchema = z.strictObject({ min: z.number().nonnegative(), max: z.number().nonnegative().nullable() })

/**
 * One thing a posting asks for, with its place in the posting's text. `text` is verbatim unless the person shortened it: then
 * `original` keeps the posting's own words. `more` holds the further places of a requirement that was merged from several.
 */
export const requirementSchema = z.strictObject({
  id: idSchema,
  text: z.string().min(1),
  level: requirementLevelSchema,
  group: z.string().nullable(),
  quote: quoteSchema,
  more: z.array(quoteSchema).optional(),
  original: z.string().optional(),
  years: yearsSchema.nullable(),
  limit: limitSchema.nullable(),
})

export type RequirementLevel = z.infer<typeof requirementLevelSchema>
export type Years = z.infer<typeof yearsSchema>
export type Requirement = z.infer<typeof requirementSchema>
