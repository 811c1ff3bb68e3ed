import { VouchError } from '../../shared/domain/vouch-error.ts'
import type { Composition } from '../compose.ts'
import { type ImportedFile, keepReading } from '../services/library/keep-reading.ts'
import { readFile } from '../services/library/read-file.ts'
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
      imported.push({ name: read.file.name, ...keepReading(ports, read.file, read.reading) })
    } catch (error) {
      if (!(error instanceof VouchError)) throw error
      say(error.message.replace(/\s+/gu, ' '))
    }
  }
  return imported
}
