import { z } from 'zod'

/** The kind of document a source was read from. Chosen by content, never by name. */
export const sourceKinds = ['markdown', 'text', 'html', 'pdf', 'docx', 'json-resume', 'linkedin', 'draft'] as const

export const sourceKindSchema = z.enum(sourceKinds)

export type SourceKind = z.infer<typeof sourceKindSchema>
