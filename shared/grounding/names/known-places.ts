import { largerPlaces, placeTable } from '../words/names/place-table.ts'
import { regionTable } from '../words/names/region-table.ts'

type Names = ReadonlySet<string>

/** Every name of a place, by each of its names; words of one name are joined by a hyphen. */
const aliases = new Map<string, Set<string>>()
/** What a place lies in, by each of its names. */
const within = new Map<string, Set<string>>()
/** Places in which others lie. */
const regions = new Set<string>()

function add(table: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const known = table.get(key) ?? new Set<string>()
  for (const value of values) known.add(value)
  table.set(key, known)
}

/** Places of the world are also found by the longest word of their name: "new-zealand" by "zealand". */
function spellings(name: string): string[] {
  const words = name.split('-')
  const last = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
  return words.length === 1 ? [name] : [name, last]
}

function read(table: string, spelt: (name: string) => string[]): void {
  for (const line of table.split('\n').filter(Boolean)) {
    const [head = '', rest = ''] = line.split(': ')
    const larger = head.split('/').flatMap(spelt)
    for (const name of larger) {
      add(aliases, name, larger)
      regions.add(name)
    }
    for (const names of rest.split(' ').map((place) => place.split('/').flatMap(spelt)))
      for (const name of names) {
        add(aliases, name, names)
        add(within, name, larger)
      }
  }
}

read(`${placeTable}\n${largerPlaces}`, spellings)
read(regionTable, (name) => [name])

const none: Names = new Set()

/** Whether words, in lower case and joined by hyphens, are the name of a place known here. */
export const isPlace = (name: string): boolean => aliases.has(name)

/** Whether a place is one in which others lie: a county, a country, a sea. */
export const isRegion = (name: string): boolean => regions.has(name)

/** The place's other names, with this one. */
export const namesOf = (name: string): Names => aliases.get(name) ?? none

/** What a place lies in at once. */
export function parentsOf(name: string): Names {
  const found = [...namesOf(name)].flatMap((other) => [...(within.get(other) ?? [])])
  return found.length === 0 ? none : new Set(found)
}

const kept = new Map<string, Names>()

/** Everything a place lies in, up to its continent. */
export function ancestorsOf(name: string): Names {
  const known = kept.get(name)
  if (known) return known
  const found = new Set<string>()
  const open = [name]
  for (let place = open.pop(); place !== undefined; place = open.pop())
    for (const parent of parentsOf(place))
      if (!found.has(parent)) {
        for (const other of namesOf(parent)) found.add(other)
        open.push(parent)
      }
  kept.set(name, found)
  return found
}
