import { z } from 'zod'
import { snapshotSchema, storedDocumentSchema } from '../contract/documents.ts'
import { exportRecordSchema } from '../contract/exports.ts'
import { applicationSchema } from '../domain/application.ts'
import { detailsSchema } from '../domain/details.ts'
import { documentSchema } from '../domain/document.ts'
import { entrySchema } from '../domain/entry.ts'
import { evidenceSchema } from '../domain/evidence.ts'
import { pairingSchema } from '../domain/pair.ts'
import { postingSchema } from '../domain/posting.ts'
import { sourceSchema } from '../domain/source.ts'
import { markdownStyleSchema } from '../formats/markdown/markdown-style-schema.ts'

/** Where in the archive a file stands. */
const placeSchema = z.string().max(400)

/**
 * The whole library as our own JSON: everything that stands in the library's file, with the originals as files beside it. Lists are in the
 * order in which things were added, versions and exports oldest first.
 */
export const openLibrarySchema = z.strictObject({
  format: z.literal('vouch-library'),
  /** Raised when a change could be misread by a program that knows the one before. */
  version: z.literal(1),
  sources: z.array(sourceSchema.extend({ file: placeSchema })),
  entries: z.array(entrySchema),
  evidence: z.array(evidenceSchema),
  postings: z.array(postingSchema),
  applications: z.array(
    applicationSchema.extend({
      pairing: pairingSchema,
      document: storedDocumentSchema.omit({ application: true }).nullable(),
      /** The signs of the draft the document was opened from. */
      style: markdownStyleSchema.nullable(),
      versions: z.array(snapshotSchema.extend({ document: documentSchema })),
      exports: z.array(exportRecordSchema.extend({ document: documentSchema.nullable(), file: placeSchema })),
    }),
  ),
  /** What the library's own check found and the person called right. */
  settled: z.array(z.string()),
  /** Name and contact as the person typed them; archives from before there was such a screen hold none. */
  details: detailsSchema.optional(),
  /** The last number of each kind of id, so that none is used twice. */
  counters: z.record(z.string().regex(/^[a-z]{1,3}$/u), z.number().int().nonnegative().max(1e9)),
})

export type OpenLibrary = z.infer<typeof openLibrarySchema>
export type OpenSource = OpenLibrary['sources'][number]
export type OpenApplication = OpenLibrary['applications'][number]
