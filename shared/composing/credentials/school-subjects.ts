import type { Entry } from '../../domain/entry.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import { withArticle } from '../phrases/with-article.ts'

const row =
  /^(?<what>A[- ][Ll]evels?|AS[- ][Ll]evels?|(?:Advanced )?Highers|GCSEs|National 5s|Standard Grades)(?:: | (?=\p{Lu}\p{L}+ \(?[A-E]\b))(?<rest>[^:;]+?)\.?$/u
const school = /\b(?:School|College|Academy|Grammar|High|Ysgol|Sixth Form|Gymnasium)\b/u
const years = /^\(?(?:(?:19|20)\d{2} ?[–-] ?)?(?<last>(?:19|20)\d{2})\)?$/u
const subject = /^(?<name>\p{Lu}[\p{L}& ]*?)(?: \(?(?<grade>[A-E]\*?|\d)\)?)?$/u

/** Subjects of a school with their marks, each told from the school and the year behind them: "A levels: Art A, Maths (B), Rye School, 2013" → "I hold A levels in Art (A) and Maths (B) from Rye School (2013)". Null for other rows. */
export function schoolSubjects(text: string, entry: Entry | null): string | null {
  const { what, rest = '' } = row.exec(text)?.groups ?? {}
  const items = rest.split(/, (?![^(]*\))/u)
  const when = years.exec(items.at(-1) ?? '')?.groups?.last
  const named = when ? items.slice(0, -1) : items
  const last = named.at(-1) ?? ''
  const place = last === entry?.organisation || (school.test(last) && !/\d|^\S+ [A-E]\*? /u.test(last)) ? last : null
  const subjects = (place ? named.slice(0, -1) : named).map((item) => subject.exec(item)?.groups)
  if (!what || subjects.length < 2 || subjects.some((one) => !one?.name)) return null
  const told = subjects.map((one) => (one?.grade ? `${one.name} (${one.grade})` : (one?.name ?? '')))
  const from = place ? ` from ${withArticle(place)}` : ''
  return `I hold ${what} in ${spokenList(told)}${from}${when ? ` (${when})` : ''}`
}
