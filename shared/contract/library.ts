import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { detailsSchema } from '../domain/details.ts'
import { entryFieldsSchema } from '../domain/entry.ts'
import { evidenceSchema } from '../domain/evidence.ts'
import { idSchema } from '../domain/ids.ts'
import { libraryViewSchema } from '../domain/library-view.ts'
import { sourceSchema } from '../domain/source.ts'
import { operation } from './errors.ts'
import { fileSchema } from './file.ts'
import { forgottenSchema } from './forgotten.ts'
import { problemSchema } from './problem.ts'

/** How an import went for one file, as it happens. `done` carries what it added; `failed` says why in a sentence. */
export const importEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reading'),
    name: z.string(),
    index: z.number().int(),
    of: z.number().int(),
    /** How many pages of the file are read, and how many it has; once a page of it was read. */
    page: z.number().int().positive().optional(),
    pages: z.number().int().positive().optional(),
  }),
  z.strictObject({
    kind: z.literal('done'),
    name: z.string(),
    source: idSchema,
    /** False when this very file was in the library already; nothing changed then. */
    added: z.boolean(),
    /** Takes the import back. */
    undo: idSchema,
    entries: z.number().int(),
    evidence: z.number().int(),
    doubts: z.number().int(),
    unplaced: z.number().int(),
    /** A source of which this one looks like a newer version. */
    older: z.strictObject({ id: idSchema, name: z.string() }).optional(),
  }),
  z.strictObject({ kind: z.literal('failed'), name: z.string(), problem: problemSchema }),
])

/** Size in bytes up to which a source's own file is handed out: what an import takes. */
export const largestOriginal = 20 * 1024 * 1024

const textSchema = z.string().trim().min(1).max(4000)
const undoSchema = z.strictObject({ undo: idSchema })
/** Evidence after an act, which can be taken back. */
const changedSchema = evidenceSchema.extend({ undo: idSchema })

/** Evidence that a search found; `marks` are half-open UTF-16 offsets of the found words in its text. */
export const foundEvidenceSchema = z.strictObject({
  id: idSchema,
  marks: z.array(z.strictObject({ start: z.number().int(), end: z.number().int() })),
})

/** A place where evidence is used: paired with a requirement, or cited in a section of the document. */
export const useSchema = z.strictObject({
  evidence: idSchema,
  how: z.enum(['pair', 'citation']),
  application: idSchema,
  title: z.string(),
  company: z.string().nullable(),
  /** The requirement it is paired with, or the first that the section answers. */
  requirement: idSchema.nullable(),
  /** The requirement's words, or the section's heading. */
  where: z.string(),
})

/** Evidence as one of its sources words it. `index` is its place among the origins. */
export const wordingSchema = z.strictObject({
  index: z.number().int().nonnegative(),
  source: idSchema,
  name: z.string(),
  text: z.string(),
})

const entryNamed = z.string().nullable()
const count = z.number().int().nonnegative()

/** What a newer version of a source says otherwise. Ids are those of the library. */
export const sourceComparisonSchema = z.strictObject({
  old: z.strictObject({ id: idSchema, name: z.string() }),
  now: z.strictObject({ id: idSchema, name: z.string() }),
  /** How many items say the same; their pairs and citations stay. */
  same: count,
  changed: z.array(
    z.strictObject({
      id: idSchema,
      before: z.string(),
      after: z.string(),
      entry: entryNamed,
      /** The person has reworded the item; their words stay. */
      reworded: z.boolean(),
      uses: count,
    }),
  ),
  entries: z.array(z.strictObject({ id: idSchema, before: entryFieldsSchema, after: entryFieldsSchema })),
  added: z.array(z.strictObject({ id: idSchema, text: z.string(), entry: entryNamed })),
  gone: z.array(z.strictObject({ id: idSchema, text: z.string(), entry: entryNamed, uses: count })),
})

const versionsSchema = z.strictObject({ old: idSchema, now: idSchema })

export const libraryContract = {
  /** Name, address, contact and links as the person typed them. */
  details: operation.output(detailsSchema),
  /** Keeps them; new letters are headed by them, and nothing of them leaves for a model elsewhere. */
  setDetails: operation.input(detailsSchema).output(undoSchema),
  /** Everything in the library but the sources' texts. */
  view: operation.output(libraryViewSchema),
  /** One source with its full text. */
  source: operation.input(z.strictObject({ id: idSchema })).output(sourceSchema),
  /** A source's file as it was given, to be shown beside what was found in it. */
  original: operation.input(z.strictObject({ id: idSchema })).output(z.file().max(largestOriginal)),
  /** Reads files into the library one after the other; a bad one never spoils the others. Stops between files when aborted. */
  import: operation
    .input(z.strictObject({ files: z.array(fileSchema).min(1).max(50) }))
    .output(eventIterator(importEventSchema)),
  /** The whole library as JSON Resume v1; reading the file back gives the same entries and items. `warnings` say what was left out. */
  resume: operation.output(z.strictObject({ name: z.string(), file: z.file(), warnings: z.array(z.string()) })),
  /** Takes a source and everything only it gave out of the library. */
  removeSource: operation.input(z.strictObject({ id: idSchema })).output(z.strictObject({ undo: idSchema })),
  /**
   * Deletes a source for good, with everything only it gave, what could be undone, and all of it in the copies and backups that Vouch keeps. Words the
   * person edited or typed stay with the entry they stand under, and so do the texts of applications. It cannot be taken back.
   */
  forgetSource: operation.input(z.strictObject({ id: idSchema })).output(forgottenSchema),
  /** Deletes everything in the library for good, with every copy and backup that Vouch keeps. It cannot be taken back. */
  forgetEverything: operation.input(z.strictObject({ sure: z.literal('everything') })).output(forgottenSchema),
  /** Types in evidence by hand. */
  addEvidence: operation
    .input(z.strictObject({ text: textSchema, entry: idSchema.nullable(), ofClaim: z.literal(true).optional() }))
    .output(changedSchema),
  /** Rewords evidence; the quoted original is kept beside it. */
  editEvidence: operation
    .input(z.strictObject({ id: idSchema, text: textSchema, entry: idSchema.nullable() }))
    .output(changedSchema),
  removeEvidence: operation.input(z.strictObject({ id: idSchema })).output(undoSchema),
  /** Evidence as each of its sources words it, in the order of its origins. */
  wordings: operation.input(z.strictObject({ id: idSchema })).output(z.array(wordingSchema)),
  /** Makes evidence of its own of one source's wording again; pairs and citations stay with the rest. */
  partEvidence: operation.input(z.strictObject({ id: idSchema, index: count })).output(undoSchema),
  /** Types in an entry by hand. */
  addEntry: operation.input(entryFieldsSchema).output(z.strictObject({ id: idSchema, undo: idSchema })),
  editEntry: operation.input(entryFieldsSchema.extend({ id: idSchema })).output(undoSchema),
  /** Takes an entry out; its evidence stays, on its own. */
  removeEntry: operation.input(z.strictObject({ id: idSchema })).output(undoSchema),
  /** Where evidence is paired or cited, in the order of the applications. */
  uses: operation.output(z.array(useSchema)),
  /** What a source says otherwise than an older version of it. Reads both files again. */
  compareVersions: operation.input(versionsSchema).output(sourceComparisonSchema),
  /**
   * Takes what a newer version says: unchanged items become one with the old ones, the named changes, additions and removals
   * are taken, the others not. Pairs and citations stay with the old ids. `removeOld` takes the older source out as well.
   */
  takeVersion: operation
    .input(
      versionsSchema.extend({
        changed: z.array(idSchema),
        entries: z.array(idSchema),
        added: z.array(idSchema),
        gone: z.array(idSchema),
        removeOld: z.boolean(),
      }),
    )
    .output(undoSchema),
  /** Takes back one removal or edit. */
  undo: operation.input(z.strictObject({ undo: idSchema })).output(z.strictObject({ done: z.boolean() })),
  /** Evidence whose words match, best first (FTS5 over text and entry). */
  search: operation
    .input(z.strictObject({ query: z.string().max(500), limit: z.number().int().min(1).max(200).default(50) }))
    .output(z.array(idSchema)),
  /** All evidence whose words match, best first, with what was found in it. */
  find: operation.input(z.strictObject({ query: z.string().max(500) })).output(z.array(foundEvidenceSchema)),
}

export type ImportEvent = z.infer<typeof importEventSchema>
export type EvidenceUse = z.infer<typeof useSchema>
export type Wording = z.infer<typeof wordingSchema>
export type SourceComparison = z.infer<typeof sourceComparisonSchema>
