import { z } from 'zod'
import { operation } from './errors.ts'
import { fileSchema } from './file.ts'

export const backupsContract = {
  /** The whole library as one file. */
  make: operation.output(z.strictObject({ name: z.string(), file: z.file() })),
  /** What a restore would bring, or, when not a dry run, restores it beside a copy of what was there. */
  restore: operation.input(z.strictObject({ file: fileSchema, dryRun: z.boolean() })).output(
    z.strictObject({
      sources: z.number().int(),
      evidence: z.number().int(),
      applications: z.number().int(),
      restored: z.boolean(),
    }),
  ),
}
