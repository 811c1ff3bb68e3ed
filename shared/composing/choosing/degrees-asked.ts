import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { coverFacets } from '../../matching/facets/cover-facets.ts'
import { readFacets } from '../../matching/facets/read-facets.ts'
import type { LibraryIndex } from '../../matching/ranking/index-library.ts'
import { isUnfinished } from '../credentials/is-unfinished.ts'
import { degreeRank } from './degree-rank.ts'

/** What asks for a degree and for nothing beside it that a post would show. */
const asks =
  /^(?:(?:an?|the|your|you|have|hold|holding|must|should|good|first|honours|higher|university|undergraduate|postgraduate|advanced|relevant|recognised|completed|minimum|at least|essential|educated|graduate|to|at|of|or|and|in|[12]:[12]|PhD|doctoral|bachelor['’]?s?|master['’]?s?)[\s,:/-]+)*(?:degrees?|bachelor['’]?s?|master['’]?s?|ph\.?d|doctorate|MSc|BSc|M\.?A|B\.?A|MBA|graduate|(?:third[- ]level|tertiary) (?:qualification|education))(?=$|[\s,.;:/)–-])(?! (?:apprentice|programme|course|show|standard))/iu
const levels: readonly RegExp[] = [
  /\bph\.?d\b|\bdoctora(?:te|l)\b/iu,
  /\bmaster['’]?s?\b|\b(?:MSc|MBA|MPhil|MRes|MEng)\b|\b(?:postgraduate|higher|advanced) degree/iu,
  /\bbachelor|\b(?:first|undergraduate|honours) degree|\bBSc\b/iu,
]
/** "A first degree and a master's": both are asked for. */
const both = /(?:degree|bachelor['’]?s?|BSc|master['’]?s?|MSc|both)\b[^.;]{0,12}\b(?:and|plus|as well as)\b/iu
/** Of what the degree is to be, where that is said: "in a numerate subject". */
const ofSubject =
  /\b(?:in|of) (?!(?:an?|the)? ?(?:relevant|related|appropriate|similar|any)\b)(?<what>(?!equivalent)[^,.;(]{4,60})/iu
const anyField = /\b(?:relevant|related|appropriate|similar|cognate|suitable)\b/iu
/** "Geomatics, surveying or a similar discipline": whether a degree in something else is like them is for the reader to say. */
const orLike =
  /\bor (?:an? |another |other )?(?:(?:closely )?(?:relevant|related|similar|cognate|allied|comparable)|equivalent (?:discipline|subject|field))/iu
const most = 2
const subjectMet = 0.34

interface Held {
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
  readonly library: LibraryIndex
}

/**
 * The degrees that answer a call for one, by the id of their evidence: the highest, of the subject that is asked for; each where two levels are; the two highest where only the reader can say which is relevant. None where
 * something else is asked for, or no degree held is sure to answer.
 */
export function degreesAsked(requirement: string, { evidence, entries, library }: Held): readonly string[] {
  if (!asks.test(requirement)) return []
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]))
  const held = evidence
    .flatMap(({ id, text, entry }) => {
      const rank = kinds.get(entry ?? '') === 'education' && !isUnfinished(text) ? degreeRank(text) : null
      return rank === null ? [] : [{ id, rank }]
    })
    .sort((one, other) => one.rank - other.rank)
  const subject = ofSubject.exec(requirement)?.groups?.what ?? null
  const named = subject === null ? held : held.filter(inSubject(subject, library))
  const fitting = named.length === 0 && orLike.test(requirement) ? held.slice(0, 1) : named
  const asked = levels.flatMap((level, rank) => (level.test(requirement) ? [rank] : []))
  if (asked.length > 1 && both.test(requirement)) {
    const each = asked.flatMap((rank) => fitting.find((one) => one.rank === rank) ?? [])
    return [...new Set(each.map(({ id }) => id))]
  }
  const least = Math.max(...asked, asked.length > 0 ? 0 : 2)
  const enough = fitting.filter(({ rank }) => rank <= least)
  return enough.slice(0, anyField.test(requirement) ? most : 1).map(({ id }) => id)
}

/** Whether a degree's own words meet the subject by themselves or by what the lexicon knows of it. */
function inSubject(subject: string, { items }: LibraryIndex): (held: { readonly id: string }) => boolean {
  const facets = readFacets(subject)
  const coverage = coverFacets(facets, items)
  const places = new Map(items.items.map(({ evidence }, at) => [evidence.id, at]))
  return ({ id }) => {
    const at = places.get(id)
    return at !== undefined && coverage.values.some((row) => (row[at] ?? 0) >= subjectMet)
  }
}
