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

/** As `readJob`, for commands that can do nothing without requirements. */
export async function readJobWithRequirements(reader: DocumentReader, path: string): Promise<PostingReading> {
  const posting = await readJob(reader, path)
  if (posting.requirements.length === 0) throw new VouchError('posting-empty', noRequirements(path))
  return posting
}

export function noRequirements(path: string): string {
  return `${path} states no requirements; check that it is a job advertisement and that all of its text is in the file.`
}
