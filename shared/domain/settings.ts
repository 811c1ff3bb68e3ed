import { z } from 'zod'

/** Small, losable preferences. Never user content, never keys. A broken field falls back to its default on its own. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  paper: z.enum(['a4', 'us-letter']).default('a4'),
  model: z.strictObject({ url: z.string(), name: z.string() }).nullable().default(null),
})

export type Settings = z.infer<typeof settingsSchema>
