import type { PostingReading } from '../../../shared/domain/posting.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { DocumentReader } from '../../ports.ts'
import { readGiven } from './read-given.ts'

/** A posting with its text and what was hidden in it. */
export interface JobReading extends PostingReading {
  readonly text: string
  readonly hidden: readonly string[]
}

/** Reads a posting of the disk. Its requirements may be empty: then it has a warning. */
export async function readJob(reader: DocumentReader, path: string): Promise<JobReading> {
  const document = await reader.read(await readGiven(path))
  const { readPosting } = await import('../../../shared/requirements/read-posting.ts')
  return { ...readPosting(document), text: document.text, hidden: document.hidden }
}

/** The posting, for commands that can do nothing without requirements: fails when it has none. */
export function withRequirements(posting: JobReading | null, path: string): JobReading {
  if (posting === null || posting.requirements.length === 0) throw new VouchError('posting-empty', noRequirements(path))
  return posting
}

export function noRequirements(path: string): string {
  return `${path} states no requirements; check that it is a job advertisement and that all of its text is in the file.`
}
