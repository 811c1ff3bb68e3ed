import { z } from 'zod'
import { errorCodeSchema } from '../../../shared/domain/error-codes.ts'
import { readDocumentSchema } from '../../../shared/domain/reading.ts'

/** What a reading process tells: each page as it is read, then one answer. It has handled hostile bytes, so its answer is checked like any outside data. */
export const replySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('read'), document: readDocumentSchema }),
  z.strictObject({ kind: z.literal('page'), page: z.number().int().positive(), of: z.number().int().positive() }),
  z.strictObject({ kind: z.literal('failed'), code: errorCodeSchema, message: z.string().max(2000) }),
])

export type Reply = z.infer<typeof replySchema>
