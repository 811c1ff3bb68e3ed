import { z } from 'zod'
import { documentKindSchema } from './document.ts'
import { idSchema } from './ids.ts'

export const applicationStatuses = ['draft', 'sent', 'interview', 'offer', 'rejected', 'withdrawn'] as const
export const applicationStatusSchema = z.enum(applicationStatuses)

/** One posting with its pairs, its document, its status and history. Dates are ISO 8601 instants. */
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
})

export type ApplicationStatus = z.infer<typeof applicationStatusSchema>
export type Application = z.infer<typeof applicationSchema>
