import { z } from 'zod'
import { documentKindSchema, documentSchema } from '../domain/document.ts'
import { idSchema } from '../domain/ids.ts'
import { operation } from './errors.ts'

/** A document with the revision a save must name. */
export const storedDocumentSchema = z.strictObject({
  application: idSchema,
  revision: z.number().int(),
  savedAt: z.string(),
  document: documentSchema,
})

/**
 * A point in a document's history that can be gone back to. `copy` marks a stale save that was kept beside the other, `sent` what was
 * sent, `kept` a version the person kept. One with a `name` is never thinned out.
 */
export const snapshotSchema = z.strictObject({
  id: idSchema,
  at: z.string(),
  why: z.enum(['opened', 'writing', 'before-change', 'restored', 'copy', 'sent', 'kept']),
  words: z.number().int(),
  name: z.string().optional(),
})

const versionName = z.string().trim().min(1).max(120)

export const documentsContract = {
  get: operation.input(z.strictObject({ application: idSchema })).output(storedDocumentSchema),
  /**
   * Saves the document if `revision` is the stored one. A stale save is kept as a copy in the history
   * and answered with `saved: false` and what is stored now.
   */
  save: operation
    .input(z.strictObject({ application: idSchema, revision: z.number().int(), document: documentSchema }))
    .output(z.strictObject({ saved: z.boolean(), stored: storedDocumentSchema })),
  history: operation.input(z.strictObject({ application: idSchema })).output(z.array(snapshotSchema)),
  /** One snapshot's document, to look at. */
  snapshot: operation.input(z.strictObject({ application: idSchema, id: idSchema })).output(documentSchema),
  /**
   * Goes back to a snapshot, or with `section` to one section of it. What was there is a snapshot then, so this can be undone by
   * going back to `undo`.
   */
  restore: operation
    .input(z.strictObject({ application: idSchema, id: idSchema, section: idSchema.optional() }))
    .output(storedDocumentSchema.extend({ undo: idSchema })),
  /**
   * Turns the document into another kind; its words, citations and pairs stay. What was there is a snapshot, so this is taken back by
   * going back to `undo`.
   */
  switchKind: operation
    .input(z.strictObject({ application: idSchema, kind: documentKindSchema }))
    .output(storedDocumentSchema.extend({ undo: idSchema })),
  /** Keeps what is stored now as a version under a name. */
  keep: operation.input(z.strictObject({ application: idSchema, name: versionName })).output(snapshotSchema),
  /** Names a version, which then is never thinned out; null takes the name away. */
  nameVersion: operation
    .input(z.strictObject({ application: idSchema, id: idSchema, name: versionName.nullable() }))
    .output(snapshotSchema),
}

export type StoredDocument = z.infer<typeof storedDocumentSchema>
export type Snapshot = z.infer<typeof snapshotSchema>
