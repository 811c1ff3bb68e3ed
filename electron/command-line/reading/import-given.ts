import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { Composition } from '../../compose.ts'
import { type ImportedFile, keepReading } from '../../services/library/keep-reading.ts'
import { olderVersion } from '../../services/library/older-version.ts'
import { readFile } from '../../services/library/read-file.ts'
import { ahead } from './ahead.ts'
import { readGiven } from './read-given.ts'

export interface NamedImport extends ImportedFile {
  readonly name: string
}

/** Files that are read at the same time, each in a process of its own. */
const atOnce = 2

/** Imports files of the disk in order. Each that fails is told in one line; the others are imported. */
export async function importGiven(
  { ports }: Composition,
  paths: readonly string[],
  say: (line: string) => void,
): Promise<NamedImport[]> {
  const readings = ahead(paths, atOnce, async (path) => {
    const file = await readGiven(path)
    return { file, reading: await readFile(ports.reader, file) }
  })
  const imported: NamedImport[] = []
  for (const reading of readings) {
    try {
      const read = await reading
      const kept = { name: read.file.name, ...keepReading(ports, read.file, read.reading) }
      imported.push(kept)
      const older = kept.added ? olderVersion(ports.store, kept.source) : null
      if (older) say(newerVersion(kept.name, older.name))
    } catch (error) {
      if (!(error instanceof VouchError)) throw error
      say(error.message.replace(/\s+/gu, ' '))
    }
  }
  return imported
}

const newerVersion = (name: string, older: string): string =>
  name === older
    ? `${name} is a newer version of a source of that name; both are kept. Open the library in Vouch to compare them.`
    : `${name} looks like a newer version of ${older}; both are kept. Open the library in Vouch to compare them.`
