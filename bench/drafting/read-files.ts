import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import type { PostingReading } from '../../shared/domain/posting.ts'
import { readPosting } from '../../shared/requirements/read-posting.ts'
import { labelledPostings } from '../requirements/labelled-posting.ts'
import { type OneLibrary, readLibrary } from './read-library.ts'

const readable = /\.(?:md|txt|html|pdf|docx)$/u
const within = (folder: string) =>
  readdirSync(folder)
    .filter((name) => readable.test(name))
    .map((name) => join(folder, name))

/** A library of each CV in these folders. */
export async function readPeople(folders: readonly string[]): Promise<OneLibrary[]> {
  const people: OneLibrary[] = []
  for (const path of folders.flatMap(within)) people.push(await readLibrary(path))
  return people
}

/** The postings in these folders that state requirements; `labelled` ones lose their labels first. */
export async function readPostings(folders: readonly string[], labelled: boolean): Promise<PostingReading[]> {
  const files = folders.flatMap((folder) =>
    labelled
      ? labelledPostings(folder).map(({ name, text, format }) => ({
          name: `${name}.${format}`,
          bytes: new TextEncoder().encode(text),
        }))
      : within(folder).map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) })),
  )
  const read = await Promise.all(files.map((file) => readBytes(file)))
  return read.map((document) => readPosting(document)).filter(({ requirements }) => requirements.length > 0)
}
