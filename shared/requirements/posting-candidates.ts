import type { ReadDocument } from '../domain/reading.ts'
import { type Candidate, gatherCandidates } from './asks/gather-candidates.ts'
import { barredRows } from './lines/barred-rows.ts'
import { breakLines } from './lines/break-lines.ts'
import { codedCriteria } from './lines/coded-criteria.ts'
import { firstPart } from './lines/first-part.ts'
import type { PostingLine } from './lines/posting-line.ts'
import { withoutQuiz } from './lines/without-quiz.ts'
import { zoneLines } from './lines/zone-lines.ts'

export interface PostingCandidates {
  /** The part of the document that was read, with rows of bars as tables. */
  readonly document: ReadDocument
  readonly lines: readonly PostingLine[]
  readonly candidates: readonly Candidate[]
  /** True when the document was too long to be read whole. */
  readonly cut: boolean
}

/** The lines of a posting and every stretch of them that may be a requirement. */
export function postingCandidates(whole: ReadDocument): PostingCandidates {
  const first = firstPart(whole)
  const document = barredRows(first)
  const lines = codedCriteria(withoutQuiz(breakLines(document)))
  return { document, lines, candidates: gatherCandidates(zoneLines(lines), document.text), cut: first !== whole }
}
