import type { Entry } from '../../domain/entry.ts'
import { withArticle } from '../phrases/with-article.ts'
import { degreeParts } from './degree-phrase.ts'
import { isDegree } from './is-degree.ts'
import { titled } from './titled.ts'

/** What is held by its name, with who gave it and when: "Diploma in Rope Making from Fenwick College (2015)". */
export function credentialNamed(text: string, entry: Entry | null): string {
  const ofEntry = entry?.organisation && /\p{Lu}/u.test(entry.organisation) ? placedAt(text, entry.organisation) : null
  if (ofEntry) return `${titled(ofEntry.title)}${ofEntry.rest} from ${withArticle(ofEntry.place)} (${ofEntry.when})`
  const parts = /^(?<title>.+?), (?<place>[^,].*?), (?<when>(?:\d{4}–)?\d{4})(?<rest>(?: \([^)]*\))?)$/u.exec(
    text,
  )?.groups
  const fits = parts && entry?.organisation && /\p{Lu}/u.test(entry.organisation) && parts.place === entry.organisation
  if (fits)
    return `${titled(parts.title ?? '')}${parts.rest} from ${withArticle(parts.place ?? '')} (${parts.when?.replace(/^\d{4}–/u, '')})`
  const studied = isDegree(text) ? degreeParts(text, entry) : null
  if (studied)
    return `${titled(studied.title)} from ${studied.from}${studied.when ? ` (${studied.when.replace(/^.*(?=(?:19|20)\d{2}$)/u, '')})` : ''}`
  const dated = text
    .replace(/, ((?:(?:\p{L}{3,9} )?\d{4}–)?(?:\p{Lu}\p{L}{2,8} )?\d{4})(?= \(|$)/u, ' ($1)')
    .replace(/, ((?:expir\p{L}+|valid|renewed|held|passed|awarded) [^,()]+)$/iu, ' ($1)')
  return titled(dated)
}

/** A degree with its place, which may hold a comma of its own, and its year: "MS, Botany, University of Fenwick, Copse, 2019–2021". */
function placedAt(text: string, place: string) {
  const at = text.indexOf(`, ${place}, `)
  const { when, rest } =
    /^(?:\d{4}–)?(?<when>\d{4})(?<rest>(?: \([^)]*\))?)$/u.exec(text.slice(at + place.length + 4))?.groups ?? {}
  return at > 0 && when ? { title: text.slice(0, at), place, when, rest: rest ?? '' } : null
}
