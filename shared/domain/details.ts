import { z } from 'zod'

const line = z.string().trim().max(200)

/** Who the person is and how to reach them, in their own typing. Empty where they said nothing; the address has its lines. */
export const detailsSchema = z.strictObject({
  name: line.default(''),
  address: z.array(line).max(8).default([]),
  email: line.default(''),
  phone: line.default(''),
  links: z.array(z.string().trim().max(500)).max(20).default([]),
})

export type Details = z.infer<typeof detailsSchema>
