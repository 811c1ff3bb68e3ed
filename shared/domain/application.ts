import { z } from 'zod'
import { applicationStatuses } from './application-statuses.ts'
import { documentKindSchema } from './document.ts'
import { idSchema } from './ids.ts'

export const applicationStatusSchema = z.enum(applicationStatuses)

/** One posting with its pairs, its document, its status and history. Instants are ISO 8601, days YYYY-MM-DD. */
export const applicationSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  company: z.string().nullable(),
  posting: idSchema,
  kind: documentKindSchema,
  status: applicationStatusSchema,
  createdAt: z.string(),
  changedAt: z.string(),
  /** The employer forbids AI: no model can be reached from this application. */
  noModel: z.boolean().default(false),
  /** A model has been asked for this application, or may have been before that was remembered; left out when none has. */
  modelAsked: z.boolean().optional(),
  /** The last day to apply as the person set it, null for none; left out while the posting says it. */
  deadline: z.iso.date().nullable().optional(),
  /** The day it was sent; what was sent is in the history. */
  sentOn: z.iso.date().optional(),
  /** Since when it is put away; left out while it is at hand. */
  archivedAt: z.string().optional(),
  /** Companies and roles of the application this one was copied from: they do not belong into its text. */
  formerNames: z.array(z.string()).optional(),
})

export type ApplicationStatus = z.infer<typeof applicationStatusSchema>
export type Application = z.infer<typeof applicationSchema>
