import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Outcome } from './outcome.ts'

const rowSchema = z.strictObject({
  kind: z.string(),
  /** When the slice ended, ISO 8601. */
  at: z.string(),
  rounds: z.number(),
  acknowledged: z.number(),
  lost: z.array(z.string()),
  damaged: z.array(z.string()),
  unkept: z.number().nullable(),
  said: z.array(z.tuple([z.string(), z.number()])),
  skipped: z.string().nullable(),
})

/** A slice of rounds of one kind of fault, as it is written down. */
export type Row = z.infer<typeof rowSchema>

export interface Rows {
  readonly all: readonly Row[]
  of(kind: string): readonly Row[]
  add(kind: string, outcome: Outcome): void
}

/** The slices done so far: in memory, or in a file (JSON lines) where a later run goes on. */
export function rowsIn(file: string | undefined): Rows {
  const all: Row[] = []
  if (file && existsSync(file))
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean))
      all.push(rowSchema.parse(JSON.parse(line)))
  return {
    all,
    of: (kind) => all.filter((row) => row.kind === kind),
    add(kind, { said, skipped, ...counted }) {
      const row = { ...counted, kind, at: new Date().toISOString(), said: [...said], skipped: skipped ?? null }
      const checked = rowSchema.parse(row)
      all.push(checked)
      if (file) appendFileSync(file, `${JSON.stringify(checked)}\n`)
    },
  }
}
