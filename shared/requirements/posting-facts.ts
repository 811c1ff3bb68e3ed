import type { PostingReading } from '../domain/posting.ts'
import type { ReadDocument } from '../domain/reading.ts'
import type { PostingLine } from './posting-line.ts'

type Facts = Pick<PostingReading, 'role' | 'company' | 'place' | 'closes'>

/** Role, company, place and closing date as stated; null rather than a guess. */
export function postingFacts(document: ReadDocument, _lines: readonly PostingLine[]): Facts {
  const { meta } = document
  return { role: meta?.role ?? null, company: meta?.company ?? null, place: meta?.place ?? null, closes: meta?.closes ?? null }
}
