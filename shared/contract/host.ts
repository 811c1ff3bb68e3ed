import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { warningSchema } from '../domain/warning.ts'
import { operation } from './errors.ts'

/** Which host answers, and where the library is. Shown in settings; never anything secret. */
export const hostSchema = z.strictObject({
  kind: z.enum(['desktop', 'browser', 'command-line']),
  version: z.string(),
  library: z.string(),
  platform: z.string(),
  /** What opening the library found that the person should know: a damaged one set aside, a newer one read-only. */
  notices: z.array(warningSchema),
})

export const hostContract = {
  about: operation.output(hostSchema),
  /** The local log of faults: where it is, and its newest lines, oldest first. No line holds a key or a person's words. */
  log: operation.output(z.strictObject({ folder: z.string().nullable(), lines: z.array(z.string()) })),
  deleteLog: operation.output(z.strictObject({ deleted: z.boolean() })),
  /** What helps to mend a fault, as a file that the person may send: version, system and the log. Nothing is sent by Vouch. */
  report: operation.output(z.strictObject({ name: z.string(), file: z.file() })),
  /** Speaks up whenever the library changed, whichever host changed it. The first event comes at once. */
  changes: operation.output(eventIterator(z.strictObject({ version: z.number().int() }))),
}
