import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import { openStore } from '../../electron/adapters/store/open-store.ts'
import { sha256 } from '../../electron/adapters/system/system.ts'
import { keepReading } from '../../electron/services/library/keep-reading.ts'
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
  /** What was found beside evidence, where reasons for applying may stand. */
  readonly remarks: readonly string[]
}

const clock = { now: () => Date.UTC(2026, 2, 2) }

/** Imports a file into a library of its own, by the same road as the program: the lines of entries are evidence there too. */
export async function readLibrary(path: string): Promise<OneLibrary> {
  const name = basename(path)
  const bytes = new Uint8Array(readFileSync(path))
  const store = openStore(':memory:', clock)
  try {
    const { reading } = keepReading(
      { store, clock, hash: sha256 },
      { name, bytes },
      readSource(await readBytes({ name, bytes })),
    )
    const remarks = [...reading.notes, ...reading.unplaced].map(({ text }) => text)
    return { name, entries: store.entries.list(), evidence: store.evidence.list(), basics: [reading.basics], remarks }
  } finally {
    store.close()
  }
}
