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

/** The kind of a fault and places in the program below it; no room for anything else. */
const traceSchema = z
  .string()
  .max(2000)
  .regex(/^\w{1,60}(?:\n {4}at [^\n]{1,300}){0,6}$/u)

export const hostContract = {
  about: operation.output(hostSchema),
  /** The local log of faults: where it is, and its newest lines, oldest first. No line holds a key or a person's words. */
  log: operation.output(z.strictObject({ folder: z.string().nullable(), lines: z.array(z.string()) })),
  deleteLog: operation.output(z.strictObject({ deleted: z.boolean() })),
  /** Notes in the log that a screen stopped working, and where in the page: `traceOf` of what was thrown, never its message. */
  noteCrash: operation.input(z.strictObject({ trace: traceSchema })).output(z.strictObject({ noted: z.boolean() })),
  /** What helps to mend a fault, as a file that the person may send: version, system and the log. Nothing is sent by Vouch. */
  report: operation.output(z.strictObject({ name: z.string(), file: z.file() })),
  /**
   * How a file that the page hands out as a download ended, by the address the page made for it: on the desktop once the person has answered where to
   * put it; a browser tells nobody, so there it counts as saved.
   */
  handed: operation
    .input(z.strictObject({ address: z.string().max(300) }))
    .output(z.strictObject({ end: z.enum(['saved', 'declined', 'failed']) })),
  /** Speaks up whenever the library changed, whichever host changed it. The first event comes at once. */
  changes: operation.output(eventIterator(z.strictObject({ version: z.number().int() }))),
}
