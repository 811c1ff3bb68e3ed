import { dateSpans } from '../../text/date-spans.ts'
import type { Range } from '../../text/range.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { hasDegree } from '../words/degree-words.ts'
import { schoolLike } from '../words/school-like.ts'
import {
  beginsPost,
  degreePhrase,
  employerPhrase,
  joinedPhrase,
  postPhrase,
  samePlace,
  studied,
} from '../words/told-phrases.ts'

/** What a clause says somebody was and where, in whatever order it says so. `there` when the place is the one told before. */
export interface ToldSlots {
  readonly kind: 'work' | 'education'
  /** Null when only what was done there is told ("I drove a digger for Harebell Hire"). */
  readonly title: Range | null
  readonly organisation: Range | 'there'
}

/** A title as sure as this is told by its words. */
const named = 2

/**
 * Finds the post and the employer of a clause by what leads to each ("as a …", "became …", "at …", "joined …"), wherever they
 * stand: "I moved to Harebell in 2014 as a baker" and "I left in 2019 to become a baker at Harebell" alike. Null when one is missing.
 */
export function toldSlots(clause: string): ToldSlots | null {
  if (studied.test(clause)) {
    const title = best(clause, degreePhrase, (text) => (hasDegree(text) ? 1 : 0), 1)
    const organisation = best(clause, employerPhrase, (text) => (schoolLike(text) ? 1 : 0), 1)
    if (title && organisation) return { kind: 'education', title, organisation }
  }
  if (!beginsPost.test(clause)) return deedsFor(clause)
  const joined = best(clause, joinedPhrase, asEmployer, 1)
  const title = best(clause, postPhrase, scoreJobTitle, joined ? leastJoined : named)
  const organisation = joined ?? best(clause, employerPhrase, asEmployer, 1)
  if (!title) return null
  if (organisation) return { kind: 'work', title, organisation }
  return samePlace.test(clause) ? { kind: 'work', title, organisation: 'there' } : null
}

/** "From 2004 to 2009 I drove a digger for Harebell Hire": an employer and a span of time, and no post. */
function deedsFor(clause: string): ToldSlots | null {
  const spans = dateSpans(clause)
  if (!deeds.test(clause) || !spans.some(({ form }) => form === 'range')) return null
  const organisation = best(clause, employerPhrase, asEmployer, 1)
  return organisation && { kind: 'work', title: null, organisation }
}

/** Somebody did something; no lines of study, which name no employer. */
const deeds =
  /(?<!\p{L})(?:I|[Ss]he|[Hh]e)\s+(?:(?:also|then|first|later|have|has)\s+)?(?!(?:lived|moved|studied|left|grew)\s)\p{Ll}{2,}(?:ed|ove|an|old|ade|ept|uilt|aught|aid|ent|ut|id|rew|ook|ote|ang)(?=\s)/u

/** Who joined an employer "as" something says what they were, whatever it is called. */
const leastJoined = -0.3

/** A town somebody moved to is no employer. */
const asEmployer = (text: string): number => (scorePlace(text) >= 2 ? -5 : scoreOrganisation(text))

/** The phrase with the highest score of at least `least`; the first of equals. */
function best(clause: string, phrase: RegExp, score: (text: string) => number, least: number): Range | null {
  let found: Range | null = null
  let highest = least
  for (const match of clause.matchAll(phrase)) {
    const [start, end] = match.indices?.groups?.name ?? []
    const text = match.groups?.name
    if (start === undefined || end === undefined || text === undefined || dateSpans(text).length > 0) continue
    const own = score(text)
    if (own > highest || (own === highest && found === null)) [found, highest] = [{ start, end }, own]
  }
  return found
}
