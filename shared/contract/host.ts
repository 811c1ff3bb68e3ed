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
  /** Speaks up whenever the library changed, whichever host changed it. The first event comes at once. */
  changes: operation.output(eventIterator(z.strictObject({ version: z.number().int() }))),
}
