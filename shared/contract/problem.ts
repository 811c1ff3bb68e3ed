import { z } from 'zod'
import { errorCodeSchema } from '../domain/error-codes.ts'

/** An error as it crosses a boundary: a code of the closed set and a sentence for people. */
export const problemSchema = z.strictObject({ code: errorCodeSchema, message: z.string() })

export type Problem = z.infer<typeof problemSchema>
