import { z } from 'zod'

/** Who the person is and how to reach them, as stated in a source. */
export const basicsSchema = z.strictObject({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  location: z.string().nullable(),
  urls: z.array(z.string()),
})

export type Basics = z.infer<typeof basicsSchema>
