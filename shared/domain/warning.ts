import { z } from 'zod'

/** Something worth telling the person that did not stop the work. `code` is stable, `message` is a sentence for people. */
export const warningSchema = z.strictObject({ code: z.string(), message: z.string() })

export type Warning = z.infer<typeof warningSchema>
