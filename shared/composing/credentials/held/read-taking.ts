import type { Entry } from '../../../domain/entry.ts'
import { withIndefinite } from '../../phrases/with-indefinite.ts'
import { isDegree } from '../is-degree.ts'
import type { Held } from './held.ts'
import { heldSchemes } from './held-schemes.ts'
import { lineParts } from './line-parts.ts'
import { partKind } from './part-kind.ts'

/** "Currently doing Level 4 in Care": said already, but for who it is. */
const doing =
  /^(?:(?:currently|now|still) (?:doing|taking|completing|undertaking|studying|working towards|training|enrolled|reading|sitting)|half[- ]?way through|(?:studying|working) (?:for|towards)) \p{L}/iu
const papers =
  /^(?<name>\p{Lu}[\p{L}&. ]{1,40}?)(?::|,| –| -)? \(?(?<count>(?:\d+|\p{L}+)(?: out)? of (?:the )?(?:\d+|\p{L}+)) (?<what>papers|exams|modules|units)(?: (?<done>passed|completed|done))\)?$/u
const surelyGoing =
  /^(?:(?:still |currently |now )?(?:in progress|ongoing|under ?way|studying|completing|undertaking|taking|doing|enrolled|working towards)|half[- ]done|started|began|commenced|(?:19|20)\d{2} ?(?:[–-]|to) ?(?:present|now|date|ongoing)$)/iu
const marks =
  /^(?:(?:still |currently |now )?(?:in progress|ongoing|under ?way|studying|completing|undertaking|taking|doing|enrolled|working towards))$/iu
const begun =
  /^(?:started|began|begun|commenced|from)(?: in)? (?<when>(?:\p{L}+ )?(?:19|20)\d{2})$|^(?<years>(?:19|20)\d{2}) ?(?:[–-]|to) ?(?:present|now|date|ongoing)$/iu

/** A study or paper that is under way, by a word that says so: "Level 4 in Care, in progress (due 2026)"; some papers of one that are passed. Null for one given up or put off, of which nothing is told. */
export function readTaking(text: string, entry: Entry | null): Held | null {
  if (doing.test(text) && !/[,;:]/u.test(text.replace(/\([^()]*\)/gu, '')))
    return { kind: 'status', text: `I am ${withCourse(`${text.charAt(0).toLowerCase()}${text.slice(1)}`)}` }
  const some = papers.exec(text)?.groups
  if (some?.name && some.count && some.what && some.done)
    return { kind: 'passed', name: some.name, count: some.count, what: some.what, done: some.done }
  if (entry?.kind === 'skill' || entry?.kind === 'language') return null
  const parts = lineParts(text)
  if (!parts) return null
  const { name, behind } = parts
  const kinds = behind.map(partKind)
  if (kinds.includes('ended') || !behind.some((part) => surelyGoing.test(part))) return null
  const loose = behind.filter((_, at) => kinds[at] === null || kinds[at] === 'body')
  const place = loose.length === 1 && /^\p{Lu}/u.test(loose[0] ?? '') ? (loose[0] ?? null) : null
  const paper = isDegree(name) || heldSchemes.test(name) || /\b(?:Diploma|Certificate|Award|Level \d)\b/u.test(name)
  const said = behind.some(
    (part) => surelyGoing.test(part) && !/^(?:19|20)\d{2}|^(?:started|began|commenced)\b/iu.test(part),
  )
  const taught = place !== null && partKind(place) === 'body'
  if (!paper && ((!said && !taught) || (entry?.kind !== 'certificate' && entry?.kind !== 'education'))) return null
  if (!/^\p{Lu}|^\d/u.test(name) || /^(?:Currently|Now|Still)\b/u.test(name)) return null
  if (loose.length > (place ? 1 : 0)) return null
  const began = behind.map((part) => begun.exec(part)?.groups).find(Boolean)
  const since = began?.when ?? began?.years ?? null
  const rest = behind.filter((part) => part !== place && !begun.test(part) && !marks.test(part))
  return { kind: 'taking', name, place, since, behind: rest }
}

/** "doing wiring course" → "doing a wiring course". */
const withCourse = (text: string): string =>
  text.replace(
    /(?<=\b(?:doing|taking|completing|undertaking|studying|sitting|towards|for|on|through) )(?!an? |the |my |two |three )(?<what>[^()]*\b(?:course|apprenticeship|diploma|certificate|degree|qualification))(?=$| \(| in | at )/u,
    (what) => withIndefinite(what),
  )
