import { z } from 'zod'
import { idSchema } from './ids.ts'
import { requirementSchema } from './requirement.ts'
import { warningSchema } from './warning.ts'

/** What a posting says, before it is stored. `closes` and `place` are as stated; `addressee` is who reads applications, by name. */
export const postingReadingSchema = z.strictObject({
  role: z.string().nullable(),
  company: z.string().nullable(),
  place: z.string().nullable(),
  closes: z.string().nullable(),
  addressee: z.string().nullable().default(null),
  requirements: z.array(requirementSchema),
  warnings: z.array(warningSchema),
})

/** A job advertisement: its text, what was hidden in it, its requirements in order, and those the person does not want to answer. */
export const postingSchema = postingReadingSchema.extend({
  id: idSchema,
  name: z.string(),
  text: z.string(),
  hidden: z.array(z.string()),
  ignored: z.array(requirementSchema),
  addedAt: z.string(),
})

export type PostingReading = z.infer<typeof postingReadingSchema>
/** What a document needs to know of the posting it answers. */
export type AnsweredPosting = Pick<PostingReading, 'role' | 'company' | 'requirements'> &
  Partial<Pick<PostingReading, 'addressee'>>
export type Posting = z.infer<typeof postingSchema>
