import { z } from 'zod'
import { errorCodeSchema } from '../../../shared/domain/error-codes.ts'
import { readDocumentSchema } from '../../../shared/domain/reading.ts'

/** What a reading process answers. It has handled hostile bytes, so its answer is checked like any outside data. */
export const replySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('read'), document: readDocumentSchema }),
  z.strictObject({ kind: z.literal('failed'), code: errorCodeSchema, message: z.string().max(2000) }),
])

export type Reply = z.infer<typeof replySchema>
