import { largerPlaces, placeTable } from '../words/names/place-table.ts'

/** Every name of a place, by each of its names; words of one name are joined by a hyphen, of which the last counts alone too. */
const aliases = new Map<string, Set<string>>()
/** What a place lies in, by each of its names. */
const within = new Map<string, Set<string>>()

function add(table: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const known = table.get(key) ?? new Set<string>()
  for (const value of values) known.add(value)
  table.set(key, known)
}

/** Names of several words are found by their longest word: "new-zealand" by "zealand". */
function spellings(name: string): string[] {
  const words = name.split('-')
  const last = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
  return words.length === 1 ? [name] : [name, last]
}

for (const line of `${placeTable}\n${largerPlaces}`.split('\n').filter(Boolean)) {
  const [head = '', rest = ''] = line.split(': ')
  const countries = head.split('/').flatMap(spellings)
  for (const name of countries) add(aliases, name, countries)
  for (const names of rest.split(' ').map((place) => place.split('/').flatMap(spellings)))
    for (const name of names) {
      add(aliases, name, names)
      add(within, name, countries)
    }
}

/** Whether a word is the name of a place known here, in lower case. */
export function isPlace(word: string): boolean {
  return aliases.has(word)
}

/** Whether words name a place by another of its names, or one that lies in it: "Turin" from "Torino", "Denmark" from "Aarhus". */
export function isStatedPlace(word: string, stated: ReadonlySet<string>): boolean {
  if (!aliases.has(word)) return false
  return [...stated].some((other) => meets(other, word, 3))
}

/** Whether a word names a place beside others in one larger place: "Algarve" of "Faro". */
export function liesBeside(word: string, others: Iterable<string>): boolean {
  const larger = within.get(word)
  return !!larger && [...others].some((other) => [...(within.get(other) ?? [])].some((place) => larger.has(place)))
}

function meets(stated: string, said: string, depth: number): boolean {
  if (aliases.get(stated)?.has(said)) return true
  return (
    depth > 0 && [...(within.get(stated) ?? [])].some((larger) => larger === said || meets(larger, said, depth - 1))
  )
}
