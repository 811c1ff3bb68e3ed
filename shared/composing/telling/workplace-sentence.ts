import type { Entry } from '../../domain/entry.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'

/** Where people work, by the small word that says it. General knowledge of English. */
const workplaces: Readonly<Record<'in' | 'on' | 'at', ReadonlySet<string>>> = {
  in: new Set(
    'store shop branch depot unit kitchen restaurant bistro café cafe bakery brewery hotel hostel nursery foundry factory workshop garage hospital surgery practice clinic office laboratory lab studio library museum theatre warehouse mill salon room home department foundries stores shops branches depots hospitals hotels schools kitchens factories'.split(
      ' ',
    ),
  ),
  on: new Set('ward wards farm farms site estate'.split(' ')),
  at: new Set('school college yard quarry station harbour port airport plant surgery'.split(' ')),
}

/** What one sails on. */
const ships = new Set('carriers tankers ferries vessels ships trawlers tugs bulkers yachts'.split(' '))

const superlative =
  /^(?:the )?(?:(?:second|third)[- ])?(?:\p{L}{2,}est|only|most \p{L}+)(?: \p{L}+)? (?:of|in|among) (?:the |all |its |their )?(?<what>.+)$/iu
const oneOf = /^one of (?:the|its|our) (?:\p{L}+ )?(?:\p{L}{2,}est|leading|most \p{L}+) (?<what>.+)$/iu
const sized =
  /^(?:an? |the )?(?:busy )?\d+-(?:bed(?:ded)?|cover|seat|place|room|pupil|student|member|patient|stall|berth|pump|head|acre|hectare)s?\b/iu

/** Whose lines name what they made and not where they were. */
const makers =
  /\b(?:architect|build|engineer|mason|carpent|join|plumb|electric|roof|survey|contract|design|fitter|agent|sales|paint|plaster|install)/iu

/**
 * A line that describes where one worked, told as that and not as a part of the work: "Largest of nine stores in the state" → "I have worked in the largest of nine stores in the state",
 * "A 40-bed ward for older people" → "I worked on a 40-bed ward for older people". Undefined for other lines, null where its words do not say what kind of place it is.
 */
export function workplaceSentence(phrase: string, entry: Entry | null): string | null | undefined {
  if (entry?.kind !== 'work' && entry?.kind !== 'volunteer') return undefined
  if (/^(?:the )?(?:best|most|highest|top|second)-\p{L}+ \p{L}/iu.test(phrase)) return null
  const afloat = ships.has(phraseHead(phrase)?.word ?? '') && !/, /u.test(phrase)
  if (afloat)
    return `I ${entry.end === 'present' ? 'work' : entry.end === null ? 'have worked' : 'worked'} on ${loweredPhrase(phrase)}`
  const best = superlative.exec(phrase)?.groups?.what ?? oneOf.exec(phrase)?.groups?.what
  if (best === undefined && sized.test(phrase) && /, /u.test(phrase.replace(/\([^()]*\)/gu, ''))) return null
  if (best === undefined && (!sized.test(phrase) || makers.test(entry.title ?? ''))) return undefined
  const head = phraseHead(best ?? phrase)?.word ?? ''
  const how = (['in', 'on', 'at'] as const).find(
    (one) => workplaces[one].has(head) || workplaces[one].has(head.replace(/s$/u, '')),
  )
  if (!how) return best === undefined ? undefined : null
  const place = loweredPhrase(phrase)
  const named = best === undefined ? withIndefinite(place) : /^(?:the|one) /iu.test(place) ? place : `the ${place}`
  return `I ${entry.end === 'present' || entry.end === null ? 'have worked' : 'worked'} ${how} ${named}`
}
