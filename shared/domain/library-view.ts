import { z } from 'zod'
import { entrySchema } from './entry.ts'
import { evidenceSchema } from './evidence.ts'
import { sourceSchema } from './source.ts'

/** The whole library as read in one go: sources without their text, entries and evidence in order. */
export const libraryViewSchema = z.strictObject({
  sources: z.array(sourceSchema.omit({ text: true })),
  entries: z.array(entrySchema),
  evidence: z.array(evidenceSchema),
})

export type LibraryView = z.infer<typeof libraryViewSchema>
