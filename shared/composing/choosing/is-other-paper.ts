import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'

/** The name of a paper before what all of them are called. */
const asked =
  /(?<name>(?:[\p{L}-]+ ){2,4})(?:qualifications?|certificat(?:e|ion)s?|licen[cs]es?|diplomas?|degrees?|training|tickets?|accreditations?)\b/iu

/** What a paper may be whatever it is of. General knowledge of postings. */
const anyPaper =
  /^(?:an?|the|or|and|of|in|for|with|recogni[sz]ed|relevant|accredited|equivalent|professional|formal|suitable|similar|appropriate|valid|current|full|clean|national(?:ly)?|industry|post[- ]?graduate|graduate|level|grade|have|hold|own|your|other|another|any|basic|advanced|further|higher|good|vocational|academic)$/iu

/** Whether a text names a paper of another sort than the one asked for: a general diploma in nursing shares the last word of a "sedation nursing qualification" and not the first. */
export function isOtherPaper(text: string, requirement: string): boolean {
  const [sort, ...others] = stems(asked.exec(requirement)?.groups?.name ?? '')
  const own = new Set(stems(text))
  return sort !== undefined && !own.has(sort) && others.some((word) => own.has(word))
}

const stems = (text: string): string[] =>
  tokens(text).flatMap(({ word }) => (word.length > 2 && !anyPaper.test(word) ? [stem(word)] : []))
