import { z } from 'zod'
import { applicationSchema, applicationStatusSchema } from '../domain/application.ts'
import { documentKindSchema } from '../domain/document.ts'
import { idSchema } from '../domain/ids.ts'
import { requirementLevelSchema } from '../domain/requirement.ts'
import { operation } from './errors.ts'
import { fileSchema } from './file.ts'

/** An application in the list, with how far it is. */
export const applicationSummarySchema = applicationSchema.extend({
  requirements: z.number().int(),
  paired: z.number().int(),
  gaps: z.number().int(),
  levels: z.partialRecord(requirementLevelSchema, z.number().int()),
})

export const applicationsContract = {
  list: operation.output(z.array(applicationSummarySchema)),
  /** Starts an application from a stored posting; its document has a section for each requirement. */
  create: operation
    .input(z.strictObject({ posting: idSchema, kind: documentKindSchema.default('statement') }))
    .output(applicationSchema),
  /** Opens an alignment draft as an application: headings become requirements, bullets paired evidence and text, remarks notes. */
  openDraft: operation.input(z.strictObject({ file: fileSchema })).output(applicationSchema),
  get: operation.input(z.strictObject({ id: idSchema })).output(applicationSchema),
  setStatus: operation
    .input(z.strictObject({ id: idSchema, status: applicationStatusSchema }))
    .output(applicationSchema),
  /** Puts a model out of reach of this application, or within it again. */
  setNoModel: operation.input(z.strictObject({ id: idSchema, noModel: z.boolean() })).output(applicationSchema),
  remove: operation.input(z.strictObject({ id: idSchema })).output(z.strictObject({ undo: idSchema })),
  undo: operation.input(z.strictObject({ undo: idSchema })).output(z.strictObject({ done: z.boolean() })),
}

export type ApplicationSummary = z.infer<typeof applicationSummarySchema>
