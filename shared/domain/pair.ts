import { z } from 'zod'
import { idSchema } from './ids.ts'

export const strengthSchema = z.enum(['strong', 'partial'])

/** The person's decision that this evidence answers that requirement. */
export const pairSchema = z.strictObject({
  requirement: idSchema,
  evidence: idSchema,
  strength: strengthSchema,
  remark: z.string(),
})

/** The person's decisions for one application: pairs in their order, and the requirements marked as gaps. */
export const pairingSchema = z.strictObject({ pairs: z.array(pairSchema), gaps: z.array(idSchema) })

export type Strength = z.infer<typeof strengthSchema>
export type Pair = z.infer<typeof pairSchema>
export type Pairing = z.infer<typeof pairingSchema>
