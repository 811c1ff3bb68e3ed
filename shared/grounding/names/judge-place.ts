import { demonyms } from '../../text/countries/demonyms.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import type { ClaimWord } from '../wording/claim-words.ts'
import { evidencePlaces } from './evidence-places.ts'
import { isRegion } from './known-places.ts'
import { placesIn } from './places-in.ts'
import { isStatedPlace, mayHold } from './stated-place.ts'

/** `stated` by the evidence or by geography, `open` where it may be so for all that is known here, `other` where the evidence has another. */
export type PlaceVerdict = 'stated' | 'open' | 'other'

const speaks =
  /\b(?:(?:speak|spoke|interpret)\p{L}*|(?:fluen|translat)\p{L}+|languages?|native|bilingual|conversational)\b/iu

/** What the evidence says of each place and each adjective of a place in a claim, by the words that name it. */
export function judgePlaces(claim: Claim, grounds: Grounds): ReadonlyMap<ClaimWord, PlaceVerdict> {
  const found = new Map<ClaimWord, PlaceVerdict>()
  for (const { name, words } of placesIn(claim.words)) {
    const verdict = judge(name, grounds)
    for (const word of words) found.set(word, verdict)
  }
  for (const word of claim.words) {
    const place = /^\p{Lu}/u.test(word.text) ? demonyms.get(word.word) : undefined
    if (place && !speaks.test(claim.plain)) found.set(word, judge(place, grounds))
  }
  return found
}

function judge(name: string, grounds: Grounds): PlaceVerdict {
  const { names, more } = evidencePlaces(grounds)
  if (names.has(name) || isStatedPlace(name, names)) return 'stated'
  const unknown = names.size === 0 && more && isRegion(name)
  return unknown || mayHold(name, names) ? 'open' : 'other'
}
