import { roleNouns } from '../phrases/role-nouns.ts'
import type { Held } from './answers-condition.ts'

/** How postings ask that one has become something: "Qualified solicitor or barrister", "must be a registered midwife", "admitted as a solicitor". */
const asked =
  /\b(?:(?:newly |fully |dual[- ])?qualified|registered|chartered|licen[cs]ed|certified|accredited|admitted as an?|time[- ]served) (?<trades>[^.;:()]{4,80})/iu

/** Whether a line says of the person as a whole that they are what one must have become to be taken: "Housing solicitor, four years qualified" for "Qualified solicitor, barrister or …". A degree in the subject does not. */
export function isQualifiedAs({ text, kind }: Held, requirement: string): boolean {
  if (kind !== null && kind !== 'other') return false
  const trades = wordsOf(asked.exec(requirement)?.groups?.trades ?? '').filter((word) => roleNouns.has(word))
  const own = new Set(wordsOf(text))
  return trades.some((trade) => own.has(trade))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
