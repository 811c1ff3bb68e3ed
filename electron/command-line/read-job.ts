import type { PostingReading } from '../../shared/domain/posting.ts'
import { VouchError } from '../../shared/domain/vouch-error.ts'
import type { DocumentReader } from '../ports.ts'
import { readGiven } from './read-given.ts'

/** Reads a posting of the disk. Its requirements may be empty: then it has a warning. */
export async function readJob(reader: DocumentReader, path: string): Promise<PostingReading> {
  const document = await reader.read(await readGiven(path))
  const { readPosting } = await import('../../shared/requirements/read-posting.ts')
  return readPosting(document)
}

/** The posting, for commands that can do nothing without requirements: fails when it has none. */
export function withRequirements(posting: PostingReading | null, path: string): PostingReading {
  if (posting === null || posting.requirements.length === 0) throw new VouchError('posting-empty', noRequirements(path))
  return posting
}

export function noRequirements(path: string): string {
  return `${path} states no requirements; check that it is a job advertisement and that all of its text is in the file.`
}
