import { z } from 'zod'

/** Opaque, stable identifier of a stored thing. In a temporary library ids count up ("e1", "e2", …) so that runs repeat. */
export const idSchema = z.string().min(1).max(64)

export type Id = z.infer<typeof idSchema>
