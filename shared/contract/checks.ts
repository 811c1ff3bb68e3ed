import { z } from 'zod'
import { checkedSentenceSchema, findingSchema } from '../domain/finding.ts'
import { idSchema } from '../domain/ids.ts'
import { operation } from './errors.ts'

/** What was found in one section. Offsets are into the section's plain text, one line for each block (`shared/formats/section-text`). */
export const sectionCheckSchema = z.strictObject({
  section: idSchema,
  text: z.string(),
  sentences: z.array(checkedSentenceSchema),
  findings: z.array(findingSchema),
})

export const checksContract = {
  /** Checks every claim of the stored document against the evidence it cites. */
  document: operation.input(z.strictObject({ application: idSchema })).output(z.array(sectionCheckSchema)),
  /** Checks one sentence that is not in the document yet against the evidence it cites. Offsets are into `text`. */
  sentence: operation
    .input(
      z.strictObject({
        application: idSchema,
        section: idSchema,
        text: z.string().min(1).max(5_000),
        evidence: z.array(idSchema).max(50),
      }),
    )
    .output(z.array(findingSchema)),
}

export type SectionCheck = z.infer<typeof sectionCheckSchema>
