import { loweredPhrase } from '../../phrases/lowered-phrase.ts'
import { spokenList } from '../../phrases/spoken-list.ts'
import { withArticle } from '../../phrases/with-article.ts'
import { withIndefinite } from '../../phrases/with-indefinite.ts'
import { byCourse } from '../by-course.ts'
import { isDegree } from '../is-degree.ts'
import { plainGrade } from '../plain-grade.ts'
import { titled } from '../titled.ts'
import type { Held } from './held.ts'
import { heldSchemes } from './held-schemes.ts'

/** "Registered SEN teacher" → "a registered SEN teacher". */
const someone = (what: string): string =>
  withIndefinite(
    loweredPhrase(
      what.replace(/^(?:Qualified|Registered|Licensed|Approved|Accredited|Certified)(?= \p{Lu}{2})/u, (word) =>
        word.toLowerCase(),
      ),
    ),
  )

type Teller<K extends Held['kind']> = (held: Extract<Held, { kind: K }>) => string

/** One way of telling for each kind. What stands behind a name stays behind it, in one bracket. */
const tellers: { readonly [K in Held['kind']]: Teller<K> } = {
  number: ({ name, number, behind }) => `My ${loweredPhrase(name)} is ${number}${bracket(behind)}`,
  registered: ({ body, as, since, behind }) =>
    `I ${since ? 'have been' : 'am'} registered with ${bodyNamed(body)}${as ? ` as ${withIndefinite(as)}` : ''}${bracket(behind)}${since ? ` since ${since}` : ''}`,
  standing: ({ what, since, over, behind }) =>
    over
      ? `I was ${withIndefinite(loweredPhrase(what))}${bracket(behind)}`
      : `${since ? `I have been ${someone(what)}` : byCourse(someone(what))}${bracket(behind)}${since ? ` since ${since}` : ''}`,
  member: ({ grade, body, since, over, behind }) =>
    `I ${over ? 'was' : since ? 'have been' : 'am'} ${withIndefinite(small(grade))} of ${bodyNamed(body)}${bracket(behind)}${since ? ` since ${since}` : ''}`,
  paper: (paper) => `I ${paper.over ? 'held' : 'hold'} ${paperTold(paper)}`,
  several: ({ papers }) => `I hold ${spokenList(papers.map(paperTold))}`,
  taking: ({ name, place, since, behind }) =>
    `I ${since ? 'have been' : 'am'} studying ${studied(name)}${place ? ` at ${withArticle(place)}` : ''}${since ? ` since ${since}` : ''}${bracket(behind)}`,
  passed: ({ name, count, what, done }) => `I have ${done === 'done' ? 'done' : done} ${count} ${name} ${what}`,
  degree: ({ name, marks, place, year }) =>
    place
      ? `I hold ${titled(name)}${bracket(marks)} from ${withArticle(place)}${year ? ` (${year})` : ''}`
      : `I hold ${titled(name)}${bracket([marks, year ?? []].flat())}`,
  status: ({ text }) => text,
  training: ({ names, behind }) =>
    /^(?:\p{Lu}[\p{L}\d]* )+Course$/u.test(names.join('/'))
      ? `I took the ${names[0]}${bracket(behind)}`
      : `My training includes ${/\bsession$/u.test(names[0] ?? '') ? withIndefinite(spokenList(names.map(inSentence))) : spokenList(names.map(inSentence))}${bracket(behind)}`,
  own: ({ what }) => `I have my own ${what.toLowerCase()}`,
}

/** A held thing as a sentence without its full stop. */
export function tellHeld(held: Held): string {
  // The generic edge of a record keyed by its union: the kind picks the teller of its own shape.
  const tell: (one: never) => string = tellers[held.kind]
  return tell(held as never)
}

const bracket = (parts: readonly string[]): string =>
  parts.length > 0 ? ` (${parts.map(withService).join(', ')})` : ''

/** "on update service" is said with its article. */
const withService = (part: string): string => part.replace(/^on update service$/u, 'on the update service')

/** Letters of a council or authority are said with their article. General knowledge. */
const lettered =
  /^(?:NMC|HCPC|GMC|GDC|GPhC|GOC|GOsC|GCC|RCVS|SRA|FCA|SIA|ARB|BACP|UKCP|CQC|GTCS|GTCW|EWC|NISCC|SSSC|BPS|RCN|ICO|BSB|CAA|MCA|PSNI|VCI|NMBI|RPS|RCM|CSP|BDA)$/u
const bodyNamed = (body: string): string =>
  lettered.test(body) ||
  /^(?:Guild|Chartered|Royal|British|National|International|General|Nursing|Health|Solicitors|Gas Safe Register)\b/u.test(
    body,
  )
    ? `the ${body}`
    : withArticle(body)

type Paper = Extract<Held, { kind: 'paper' }>
/** What a certificate is given in, and is no name of one. General knowledge. */
const field = /^(?:F-?[Gg]as|ADR|IMDG|GWO|ACLS|BLS|PALS)$/u
const paperTold = ({ name, behind }: Paper): string =>
  field.test(name)
    ? `${withIndefinite(name)} certificate${bracket(behind)}`
    : `${/^(?:LPC|GDL|BPTC)$/u.test(name) ? 'the ' : ''}${/\blicen[cs]e$/iu.test(name) ? withIndefinite(loweredPhrase(name.replace(/^Category /u, 'category '))) : name.replace(/(?<=\p{Ll}) & (?=\p{Ll})|(?<=\p{Lu}{3}) & (?=\p{Lu}{3})|(?<= \d\p{Ll}) (?=\d\p{Ll}$)/u, ' and ')}${bracket(behind)}`

/** "for a BA in Botany", "for CIPD Level 5", and of what is no paper: "oral hygiene". */
function studied(name: string): string {
  if (isDegree(name) || /\b(?:Diploma|Certificate|Award|Degree|NVQ|HN[CD])\b/u.test(name)) return `for ${titled(name)}`
  if (/\b(?:Cert|Dip)\b/u.test(name)) return `for ${withIndefinite(name)}`
  if (heldSchemes.test(name) || /^(?:Level \d|\p{Lu}{2,})/u.test(name)) return `for ${name}`
  return /^Access to \p{Lu}/u.test(name) ? name : loweredPhrase(name)
}

/** "Chartered Member" is a grade by its capitals, "Affiliate" is not. */
const small = (grade: string): string =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(grade) ? grade.charAt(0).toLowerCase() + grade.slice(1) : plainGrade(grade)

/** "First aid" has a small letter inside a sentence, "Food Safety" not. */
const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}+(?: (?:& )?\p{Ll}|-\p{Ll}|$)/u.test(name) && !/ \p{Lu}\p{Ll}+$/u.test(name)
    ? loweredPhrase(name.replace(/ & (?=\p{Ll})/u, ' and '))
    : name
