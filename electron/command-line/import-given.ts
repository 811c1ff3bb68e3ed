import { VouchError } from '../../shared/domain/vouch-error.ts'
import type { Composition } from '../compose.ts'
import { type ImportedFile, importFile } from '../services/library/import-file.ts'
import { readGiven } from './read-given.ts'

export interface NamedImport extends ImportedFile {
  readonly name: string
}

/** Imports files of the disk in order. Each that fails is told in one line; the others are imported. */
export async function importGiven(
  { ports }: Composition,
  paths: readonly string[],
  say: (line: string) => void,
): Promise<NamedImport[]> {
  const imported: NamedImport[] = []
  for (const path of paths) {
    try {
      const file = await readGiven(path)
      imported.push({ name: file.name, ...(await importFile(ports, file)) })
    } catch (error) {
      if (!(error instanceof VouchError)) throw error
      say(error.message.replace(/\s+/gu, ' '))
    }
  }
  return imported
}
