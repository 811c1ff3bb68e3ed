import { z } from 'zod'
import { basicsSchema } from '../../domain/basics.ts'
import { entryFieldsSchema } from '../../domain/entry.ts'
import { linkSchema, saidBySchema } from '../../domain/evidence.ts'

/** Evidence as an exchange file holds it: words, nesting below the item before it from 0, links and who said it. */
export const resumeItemSchema = z.strictObject({
  text: z.string().min(1),
  level: z.number().int().nonnegative(),
  links: z.array(linkSchema),
  said: saidBySchema.omit({ quote: true }).nullable(),
})

/** Everything a library states about a person, without ids, quotes and sources: what goes out to other programs and comes back. */
export const resumeLibrarySchema = z.strictObject({
  basics: basicsSchema,
  entries: z.array(entryFieldsSchema.extend({ items: z.array(resumeItemSchema) })),
  /** Evidence under no entry. */
  items: z.array(resumeItemSchema),
  skills: z.array(z.string()),
})

export type ResumeItem = z.infer<typeof resumeItemSchema>
export type ResumeLibrary = z.infer<typeof resumeLibrarySchema>
export type ResumeEntry = ResumeLibrary['entries'][number]
