import type { ClaimWord } from '../wording/claim-words.ts'
import { isPlace } from './known-places.ts'

/** A place a text names: its name in lower case, joined by hyphens, and the words it takes. */
export interface NamedPlace {
  readonly name: string
  readonly words: readonly ClaimWord[]
}

const longest = 4

/** The places some words name, with a capital, the longest name first: "East Midlands" is one. */
export function placesIn(words: readonly ClaimWord[]): readonly NamedPlace[] {
  const found: NamedPlace[] = []
  for (let at = 0; at < words.length; ) {
    const place = placeAt(words, at)
    if (place) found.push(place)
    at += place?.words.length ?? 1
  }
  return found
}

function placeAt(words: readonly ClaimWord[], at: number): NamedPlace | null {
  for (let length = Math.min(longest, words.length - at); length >= 1; length -= 1) {
    const run = words.slice(at, at + length)
    const name = run.map(({ word }) => word).join('-')
    if (run.some(({ text }) => /^\p{Lu}/u.test(text)) && areJoined(run) && isPlace(name)) return { name, words: run }
  }
  return null
}

/** Side by side, with a blank or a hyphen between. */
const areJoined = (run: readonly ClaimWord[]): boolean =>
  run.every((word, at) => at === 0 || word.start - (run[at - 1]?.end ?? 0) === 1)
