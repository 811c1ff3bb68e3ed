import { z } from 'zod'

/**
 * What deleting for good did: how many of the copies that Vouch keeps held it, and the paths of files it could not clean (damaged ones set aside,
 * copies that cannot be written), which may still hold it and are the person's to delete.
 */
export const forgottenSchema = z.strictObject({
  copies: z.number().int().nonnegative(),
  left: z.array(z.string()),
})

export type Forgotten = z.infer<typeof forgottenSchema>
