import { z } from 'zod'
import { basicsSchema } from './basics.ts'
import { idSchema } from './ids.ts'
import { quoteSchema } from './quote.ts'
import { sourceKindSchema } from './source-kind.ts'
import { warningSchema } from './warning.ts'

/** Words of a source that became no item. Shown to the person, so that nothing is dropped in silence. */
export const unplacedSchema = z.strictObject({ text: z.string(), quote: quoteSchema })

/** A remark of the writer to themselves found in a source; kept apart from evidence. */
export const remarkSchema = z.strictObject({ text: z.string(), quote: quoteSchema })

export const sourceSchema = z.strictObject({
  id: idSchema,
  name: z.string().max(255),
  kind: sourceKindSchema,
  /** SHA-256 of the original bytes, hexadecimal. */
  hash: z.string(),
  /** Size of the original in bytes. */
  size: z.number().int().nonnegative(),
  importedAt: z.string(),
  text: z.string(),
  basics: basicsSchema,
  skills: z.array(z.string()),
  notes: z.array(remarkSchema),
  unplaced: z.array(unplacedSchema),
  warnings: z.array(warningSchema),
})

export type Unplaced = z.infer<typeof unplacedSchema>
export type Remark = z.infer<typeof remarkSchema>
export type Source = z.infer<typeof sourceSchema>
