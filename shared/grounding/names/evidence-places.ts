import { codedCountries } from '../../text/countries/coded-countries.ts'
import { demonyms } from '../../text/countries/demonyms.ts'
import type { Grounds } from '../grounds.ts'
import { claimWords } from '../wording/claim-words.ts'
import { placeAbbreviations } from '../words/names/place-abbreviations.ts'
import { isPlace } from './known-places.ts'
import { placesIn } from './places-in.ts'

/** The places that evidence and its entries name, by name, by the letters of an address or by an adjective of them. */
export interface EvidencePlaces {
  readonly names: ReadonlySet<string>
  /** Whether it names something more that may be a place unknown here. */
  readonly more: boolean
}

/** Where a line names a place: ", Tarbrook, May 2009", "in Tarbrook". */
const placeSlot =
  /,\s\p{Lu}\p{Ll}{3,}(?:\s\p{Lu}\p{Ll}+)?\s*(?:[,(–-]|\d|$)|\b(?:in|near|around|off|from)\s\p{Lu}\p{Ll}{3,}/mu

const kept = new WeakMap<Grounds, EvidencePlaces>()

/** The places of the evidence; the same evidence is read once. */
export function evidencePlaces(grounds: Grounds): EvidencePlaces {
  const known = kept.get(grounds)
  if (known) return known
  const texts = [
    ...grounds.texts,
    ...grounds.entries.map(({ title, organisation, location }) => {
      const text = [title, organisation, location].filter((part) => part !== null).join('\n')
      return { text, words: claimWords(text) }
    }),
  ]
  const names = texts.flatMap(({ text, words }) => [
    ...placesIn(words).map(({ name }) => name),
    ...words.flatMap(({ word }) => demonyms.get(word) ?? []),
    ...abbreviated(text),
    ...codedCountries(text).filter(isPlace),
  ])
  const more =
    grounds.entries.some(({ location }) => location !== null) || grounds.texts.some(({ text }) => placeSlot.test(text))
  const made = { names: new Set(names), more }
  kept.set(grounds, made)
  return made
}

const addressed = [...placeAbbreviations].map(([line, names]) => ({
  pattern: new RegExp(`(?:^|[,(]\\s*|\\p{Ll}\\s)${line.split(' ')[0] ?? ''}(?![\\p{L}\\d])`, 'mu'),
  places: [names.join('-'), ...names].filter(isPlace),
}))

/** "new-south-wales" from "Dubbo NSW". */
function abbreviated(text: string): string[] {
  if (!/\p{Lu}{2}/u.test(text)) return []
  return addressed.flatMap(({ pattern, places }) => (pattern.test(text) ? places : []))
}
