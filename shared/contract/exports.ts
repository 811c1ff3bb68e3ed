import { z } from 'zod'
import { documentSchema } from '../domain/document.ts'
import { idSchema } from '../domain/ids.ts'
import { typesetLineSchema } from '../domain/typeset-line.ts'
import { operation } from './errors.ts'

export const exportFormats = ['pdf', 'md', 'docx', 'html', 'txt'] as const
export const exportFormatSchema = z.enum(exportFormats)

/** A line of the list shown before exporting: what is still open, and where; `start` is the place in the section's plain text. */
export const preflightLineSchema = z.strictObject({
  level: z.enum(['flag', 'warn', 'ok']),
  message: z.string(),
  section: idSchema.nullable(),
  start: z.number().int().nonnegative().optional(),
})

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
    .output(z.strictObject({ name: z.string(), file: z.file(), warnings: z.array(z.string()) })),
  /** Every claim of the document with the words it rests on, their source and place, as a file of its own. */
  evidenceSheet: operation
    .input(z.strictObject({ application: idSchema, format: exportFormatSchema }))
    .output(z.strictObject({ name: z.string(), file: z.file(), warnings: z.array(z.string()) })),
  /**
   * The typeset pages as SVG, as the PDF will have them, and where each line of them comes from: of the stored document, or of one as
   * it stands while someone writes. `fit` says what was tightened to fit the pages wished for. Milliseconds are the typesetting alone.
   */
  preview: operation.input(z.strictObject({ application: idSchema, document: documentSchema.optional() })).output(
    z.strictObject({
      pages: z.array(z.string()),
      lines: z.array(typesetLineSchema),
      milliseconds: z.number(),
      fit: z.string().nullable(),
      warnings: z.array(z.string()),
    }),
  ),
}

export type ExportFormat = z.infer<typeof exportFormatSchema>
export type PreflightLine = z.infer<typeof preflightLineSchema>
