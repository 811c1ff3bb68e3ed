import { spokenList } from '../../phrases/spoken-list.ts'
import { withIndefinite } from '../../phrases/with-indefinite.ts'
import type { Held } from './held.ts'

const small = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** What each part of a line about oneself says, with its verb. General knowledge of CVs. */
const clauses: readonly (readonly [RegExp, (part: string) => string])[] = [
  [
    /^(?:(?:full|clean|UK|EU|manual|valid|current|enhanced|motorbike|driving|HGV|forklift|FLT) ){0,4}(?:licen[cs]e|DBS|passport)(?: \([^()]*\))?$/iu,
    (part) => `hold ${withIndefinite(small(part))}`,
  ],
  [
    /^(?:my )?own (?:tools|car|van|transport|vehicle|bike|motorbike|equipment|PPE|laptop)(?: and (?:car|van|tools|transport))?$/iu,
    (part) => `have my ${small(part).replace(/^my /u, '')}`,
  ],
  [
    /^use of (?:an? )?(?:car|van|vehicle)$/iu,
    (part) =>
      `have ${small(part)}`.replace(/use of (?=car|van|vehicle)/u, 'use of a ').replace(/have use/u, 'have the use'),
  ],
  [/^(?:happy|willing|able|prepared|free) to \p{L}[\p{L} ]*$/iu, (part) => `am ${small(part)}`],
  [
    /^(?:physically fit|fit and healthy|fit|flexible|reliable|punctual|hard-?working)$/iu,
    (part) => `am ${small(part)}`,
  ],
  [/^non-smoker$/iu, () => 'am a non-smoker'],
]

/** "Full clean licence, own tools, happy to travel": several things about oneself, each with the verb it needs. */
export function readClauses(text: string): Held | null {
  const parts = text
    .replace(/^(?:driving|transport|travel): /iu, '')
    .split(/, (?:and )?(?![^(]*\))|(?<=licen[cs]e|DBS) (?:and|\+|&) /iu)
  if (parts.length < 2 || parts.length > 5) return null
  const said = parts.flatMap((part) => {
    const [, tell] = clauses.find(([pattern]) => pattern.test(part)) ?? []
    return tell ? [tell(part)] : []
  })
  return said.length === parts.length ? { kind: 'status', text: `I ${spokenList(ownTogether(said))}` } : null
}

/** "have my own van", "have my own tools" → "have my own van and tools". */
const ownTogether = (said: readonly string[]): readonly string[] => {
  const own = said.filter((one) => one.startsWith(mine) && !one.includes(' and '))
  if (own.length < 2) return said
  const together = `${mine}${spokenList(own.map((one) => one.slice(mine.length)))}`
  return said.flatMap((one) => (one === own[0] ? together : own.includes(one) ? [] : one))
}

const mine = 'have my own '
