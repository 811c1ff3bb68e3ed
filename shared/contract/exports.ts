import { z } from 'zod'
import { documentSchema } from '../domain/document.ts'
import { idSchema } from '../domain/ids.ts'
import { typesetLineSchema } from '../domain/typeset-line.ts'
import { typesetPageSchema } from '../domain/typeset-page.ts'
import { operation } from './errors.ts'

export const exportFormats = ['pdf', 'md', 'docx', 'html', 'txt'] as const
export const exportFormatSchema = z.enum(exportFormats)

/**
 * What a line may be about that stands in no section: the writer's contact, the title or the lines around the text, the text as a whole,
 * the pages, the file's name.
 */
export const preflightPlaces = ['contact', 'frame', 'text', 'pages', 'name'] as const

/** A line of the list shown before exporting: what is still open, and where; `start` is the place in the section's plain text. */
export const preflightLineSchema = z.strictObject({
  level: z.enum(['flag', 'warn', 'ok']),
  message: z.string(),
  section: idSchema.nullable(),
  start: z.number().int().nonnegative().optional(),
  place: z.enum(preflightPlaces).optional(),
  /** The words it is about, where it has no `start`. */
  words: z.string().optional(),
})

/** What a file holds: the document, its evidence sheet, or the lines of the CV it rests on. */
export const exportContents = ['document', 'evidence', 'cv'] as const

/** A file that left. `words` counts the document's own, `size` is in bytes, `sentOn` the day it was sent to the employer. */
export const exportRecordSchema = z.strictObject({
  id: idSchema,
  at: z.string(),
  name: z.string(),
  format: z.enum([...exportFormats, 'json']),
  what: z.enum(exportContents),
  words: z.number().int().nonnegative(),
  size: z.number().int().nonnegative(),
  sentOn: z.iso.date().optional(),
})

/** `receipt` is what `arrived` wants to hear once the person has the file; null for one that is not listed. */
const written = z.strictObject({
  name: z.string(),
  file: z.file(),
  warnings: z.array(z.string()),
  receipt: idSchema.nullable(),
})
const recorded = z.strictObject({ application: idSchema, id: idSchema })

export const exportsContract = {
  /** What a person should know before this document leaves: open flags first. */
  preflight: operation.input(z.strictObject({ application: idSchema })).output(z.array(preflightLineSchema)),
  /**
   * The document in a format, read again and found to say the same words. Notes and citations never leave, but for the writer's own
   * working copy in Markdown (`notes`). `wrap` is the columns at which plain text is wrapped.
   */
  write: operation
    .input(
      z.strictObject({
        application: idSchema,
        format: exportFormatSchema,
        notes: z.boolean().optional(),
        wrap: z.number().int().min(20).max(200).optional(),
      }),
    )
    .output(written),
  /** Every claim of the document with the words it rests on, their source and place, as a file of its own. */
  evidenceSheet: operation.input(z.strictObject({ application: idSchema, format: exportFormatSchema })).output(written),
  /** The lines of the CV that the document cites, with their entries and the writer's contact, as JSON Resume v1. */
  cvLines: operation.input(z.strictObject({ application: idSchema })).output(written),
  /**
   * Says that a file was handed to the person: only then is it one that left, and is listed. What was stopped while its answer was on the way never
   * arrives. Gives sentences about what could not be kept of it.
   */
  arrived: operation.input(z.strictObject({ application: idSchema, receipt: idSchema })).output(z.array(z.string())),
  /** The files that left, newest first; the last 40 are kept, and every one that was sent. */
  list: operation.input(z.strictObject({ application: idSchema })).output(z.array(exportRecordSchema)),
  /** A file exactly as it left. */
  again: operation.input(recorded).output(z.strictObject({ name: z.string(), file: z.file() })),
  /** The document as it left, without its notes; null for a file that was made of no document. */
  document: operation.input(recorded).output(documentSchema.nullable()),
  /** The document as it left, written once more, in any format. */
  rewrite: operation.input(recorded.extend({ format: exportFormatSchema })).output(written),
  /** Says that this file was sent, on a day; null takes it back. An application that was a draft is sent then. */
  markSent: operation.input(recorded.extend({ on: z.iso.date().nullable() })).output(z.array(exportRecordSchema)),
  /**
   * The typeset pages as SVG, as the PDF will have them, and where each line of them comes from: of the stored document, or of one as
   * it stands while someone writes. Pages whose key is `known` come without their drawing and without their lines. `fit` says what was tightened to fit the
   * pages wished for. Milliseconds are the typesetting alone.
   */
  preview: operation
    .input(
      z.strictObject({
        application: idSchema,
        document: documentSchema.optional(),
        known: z.array(z.string().max(64)).max(1000).optional(),
      }),
    )
    .output(
      z.strictObject({
        pages: z.array(typesetPageSchema),
        lines: z.array(typesetLineSchema),
        milliseconds: z.number(),
        fit: z.string().nullable(),
        warnings: z.array(z.string()),
      }),
    ),
  /** How many pages the stored document takes as a PDF; null where it cannot be typeset. */
  pages: operation.input(z.strictObject({ application: idSchema })).output(z.number().int().nonnegative().nullable()),
}

export type ExportFormat = z.infer<typeof exportFormatSchema>
export type ExportRecord = z.infer<typeof exportRecordSchema>
export type PreflightLine = z.infer<typeof preflightLineSchema>
