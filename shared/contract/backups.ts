import { z } from 'zod'
import { largestBackup } from '../open-formats/largest-backup.ts'
import { operation } from './errors.ts'

const backupFileSchema = z.file().max(largestBackup)

const broughtSchema = z.strictObject({
  sources: z.number().int(),
  evidence: z.number().int(),
  applications: z.number().int(),
  /** Parts of a damaged backup that could not be read. */
  unreadable: z.number().int(),
  restored: z.boolean(),
})

export const backupsContract = {
  /** The whole library as one file. */
  make: operation.output(z.strictObject({ name: z.string(), file: z.file() })),
  /** The whole library as an archive of open formats: JSON Resume, Markdown, our own JSON with its schema, the files as they came. */
  makeOpen: operation.output(z.strictObject({ name: z.string(), file: z.file() })),
  /**
   * What a restore would bring, or, when not a dry run, restores it beside a copy of what was there. A damaged backup brings what can be read. Takes
   * backups and archives of open formats.
   */
  restore: operation.input(z.strictObject({ file: backupFileSchema, dryRun: z.boolean() })).output(broughtSchema),
  /** The backups that Vouch made by itself, newest first (`at` is an ISO 8601 instant, `size` in bytes), and why the last could not be made. */
  kept: operation.output(
    z.strictObject({
      folder: z.string().nullable(),
      list: z.array(z.strictObject({ name: z.string(), at: z.string(), size: z.number().int() })),
      problem: z.string().nullable(),
    }),
  ),
  /** A backup that the system asked to open; null when there is none. */
  given: operation.output(z.strictObject({ name: z.string() }).nullable()),
  /** The same as `restore` for that one, which is put away once it is restored. */
  restoreGiven: operation.input(z.strictObject({ dryRun: z.boolean() })).output(broughtSchema),
  putAwayGiven: operation.output(z.strictObject({ done: z.boolean() })),
  /** The same as `restore` for a backup that Vouch made by itself. */
  restoreKept: operation.input(z.strictObject({ name: z.string().max(80), dryRun: z.boolean() })).output(broughtSchema),
}
