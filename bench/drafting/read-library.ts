import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import type { Basics } from '../../shared/domain/basics.ts'
import type { Entry } from '../../shared/domain/entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import { readSource } from '../../shared/importing/read-source.ts'

/** What a library holds after one file was brought in. */
export interface OneLibrary {
  readonly name: string
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
  readonly basics: readonly Basics[]
}

export async function readLibrary(path: string): Promise<OneLibrary> {
  const name = basename(path)
  const { entries, evidence, basics } = readSource(await readBytes({ name, bytes: readFileSync(path) }))
  return {
    name,
    entries: entries.map(({ evidence: _, quote, ...entry }) => ({
      ...entry,
      origins: quote ? [{ source: name, quote }] : [],
    })),
    evidence: evidence.map(({ quote, ...item }) => ({
      ...item,
      by: 'import',
      original: null,
      origins: [{ source: name, quote }],
    })),
    basics: [basics],
  }
}
