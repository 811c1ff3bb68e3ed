import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { entryFieldsSchema } from '../domain/entry.ts'
import { evidenceSchema } from '../domain/evidence.ts'
import { idSchema } from '../domain/ids.ts'
import { libraryViewSchema } from '../domain/library-view.ts'
import { sourceSchema } from '../domain/source.ts'
import { operation } from './errors.ts'
import { fileSchema } from './file.ts'
import { problemSchema } from './problem.ts'

/** How an import went for one file, as it happens. `done` carries what it added; `failed` says why in a sentence. */
export const importEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reading'), name: z.string(), index: z.number().int(), of: z.number().int() }),
  z.strictObject({
    kind: z.literal('done'),
    name: z.string(),
    source: idSchema,
    /** False when this very file was in the library already; nothing changed then. */
    added: z.boolean(),
    entries: z.number().int(),
    evidence: z.number().int(),
    doubts: z.number().int(),
    unplaced: z.number().int(),
  }),
  z.strictObject({ kind: z.literal('failed'), name: z.string(), problem: problemSchema }),
])

export const libraryContract = {
  /** Everything in the library but the sources' texts. */
  view: operation.output(libraryViewSchema),
  /** One source with its full text. */
  source: operation.input(z.strictObject({ id: idSchema })).output(sourceSchema),
  /** Reads files into the library one after the other; a bad one never spoils the others. Stops between files when aborted. */
  import: operation
    .input(z.strictObject({ files: z.array(fileSchema).min(1).max(50) }))
    .output(eventIterator(importEventSchema)),
  /** Takes a source and everything only it gave out of the library. */
  removeSource: operation.input(z.strictObject({ id: idSchema })).output(z.strictObject({ undo: idSchema })),
  /** Types in evidence by hand. */
  addEvidence: operation
    .input(z.strictObject({ text: z.string().trim().min(1).max(4000), entry: idSchema.nullable() }))
    .output(evidenceSchema),
  /** Rewords evidence; the quoted original is kept beside it. */
  editEvidence: operation
    .input(z.strictObject({ id: idSchema, text: z.string().trim().min(1).max(4000), entry: idSchema.nullable() }))
    .output(evidenceSchema),
  removeEvidence: operation.input(z.strictObject({ id: idSchema })).output(z.strictObject({ undo: idSchema })),
  editEntry: operation.input(entryFieldsSchema.extend({ id: idSchema })).output(z.strictObject({ undo: idSchema })),
  /** Takes back one removal or edit. */
  undo: operation.input(z.strictObject({ undo: idSchema })).output(z.strictObject({ done: z.boolean() })),
  /** Evidence whose words match, best first (FTS5 over text and entry). */
  search: operation
    .input(z.strictObject({ query: z.string().max(500), limit: z.number().int().min(1).max(200).default(50) }))
    .output(z.array(idSchema)),
}

export type ImportEvent = z.infer<typeof importEventSchema>
