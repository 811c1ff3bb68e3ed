import type { PlacedUnit, Unit } from './read-facets.ts'

/** What stands between two runs of words, strongest first. */
const joins = ['example', 'any', 'clause', 'close', 'all', 'comma'] as const
type Join = (typeof joins)[number]

/** A run of words with what joined it to the run before. `listing` opens a list of alternatives ("one of …"). */
interface Chunk {
  readonly join: Join
  readonly units: readonly PlacedUnit[]
  readonly listing: boolean
  /** True when the run begins with what it asks for, not with "experience of". */
  readonly bare: boolean
}

/** Below this the words of a run ask for too little to stand alone ("written and verbal communication"). */
const leastWeight = 0.8
const allWords = new Set(['and', 'plus', 'und', 'sowie', 'et'])
const anyWords = new Set(['or', 'and/or', 'nor', 'oder', 'bzw', 'ou'])
const exampleWords = new Set(['e.g', 'eg', 'i.e', 'ie', 'including', 'includes'])

/** Groups of alternatives, all of which a requirement asks for. `units` are all words of the text in order. */
export function chunkRequirement(text: string, units: readonly PlacedUnit[]): (readonly Unit[])[][] {
  return groupAlternatives(mergeLight(splitChunks(text, units))).map(shareTail)
}

/** "Supervising or mentoring trainees": each deed is asked for with whom it is done to. */
function shareTail(alternatives: (readonly Unit[])[]): (readonly Unit[])[] {
  const [deed, ...whom] = alternatives.at(-1) ?? []
  if (alternatives.length < 2 || !deed || whom.length === 0 || !isDeed(deed)) return alternatives
  return alternatives.map((units) => {
    const [only, ...more] = units
    return only && more.length === 0 && isDeed(only) ? [only, ...whom] : units
  })
}

const isDeed = ({ text }: Unit): boolean => /\p{L}{3}ing$/iu.test(text)

function splitChunks(text: string, units: readonly PlacedUnit[]): Chunk[] {
  const runs: { join: Join; units: PlacedUnit[] }[] = []
  let join: Join | null = 'clause'
  units.forEach((unit, at) => {
    join = stronger(join, joinOfGap(text.slice(units[at - 1]?.end ?? unit.start, unit.start)))
    const word = isBetweenNumbers(units, at) ? null : joinOfWord(unit, units[at + 1])
    if (word) join = stronger(join, word)
    else if (join === null) runs.at(-1)?.units.push(unit)
    else {
      runs.push({ join, units: [unit] })
      join = null
    }
  })
  return runs.map(toChunk)
}

/** "One or two", "8 to 10": no choice between things. */
const isBetweenNumbers = (units: readonly PlacedUnit[], at: number): boolean =>
  [units[at - 1], units[at + 1]].every((unit) => unit !== undefined && number.test(unit.word))

const number = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/u

const toChunk = ({ join, units }: { join: Join; units: readonly PlacedUnit[] }): Chunk => ({
  join,
  units: units.filter(({ weight }) => weight > 0),
  listing: units.some(({ word }, at) => /^(?:one|any|either)$/u.test(word) && units[at + 1]?.word === 'of'),
  bare: (units[0]?.weight ?? 0) > 0,
})

function stronger(a: Join | null, b: Join | null): Join | null {
  if (a === null || b === null) return a ?? b
  return joins.indexOf(a) <= joins.indexOf(b) ? a : b
}

function joinOfGap(gap: string): Join | null {
  if (/[([]/u.test(gap)) return 'example'
  if (/[)\]]/u.test(gap)) return 'close'
  if (/[;:.!?]\s|\s[–—-]\s|\n/u.test(gap)) return 'clause'
  if (gap.includes(',')) return 'comma'
  if (gap.includes('/')) return 'any'
  return gap.includes('&') ? 'all' : null
}

function joinOfWord({ word }: PlacedUnit, next: PlacedUnit | undefined): Join | null {
  if (allWords.has(word)) return 'all'
  if (anyWords.has(word)) return 'any'
  if (exampleWords.has(word)) return 'example'
  return word === 'such' && next?.word === 'as' ? 'example' : null
}

const weigh = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0)

/** Runs too light to stand alone go to the run after them, or before them at the end of a clause. */
function mergeLight(chunks: readonly Chunk[]): Chunk[] {
  const merged: Chunk[] = []
  let held: Chunk | null = null
  for (const chunk of chunks) {
    const whole: Chunk = held && chunk.join !== 'clause' ? { ...held, units: [...held.units, ...chunk.units] } : chunk
    if (held && whole === chunk) appendToLast(merged, held)
    held = weigh(whole.units) < leastWeight ? whole : null
    if (!held) merged.push(whole)
  }
  if (held) appendToLast(merged, held)
  return merged
}

function appendToLast(chunks: Chunk[], light: Chunk): void {
  const last = chunks.pop()
  if (last) chunks.push({ ...last, units: [...last.units, ...light.units], listing: last.listing || light.listing })
  else if (light.units.length > 0) chunks.push(light)
}

interface Group {
  readonly alternatives: (readonly Unit[])[]
  /** What opened it: groups opened by commas join the "or" that ends their list. */
  readonly join: Join
}

function groupAlternatives(chunks: readonly Chunk[]): (readonly Unit[])[][] {
  const groups: Group[] = []
  let listing = false
  let ending = false
  for (const chunk of chunks) {
    listing = listing ? staysInList(chunk, ending) : chunk.join === 'example'
    ending = listing && (ending || chunk.join === 'any')
    const last = groups.at(-1)
    if (last && (listing || chunk.join === 'any')) {
      if (chunk.join === 'any' && !listing) gatherCommas(groups)
      groups.at(-1)?.alternatives.push(chunk.units)
    } else groups.push({ alternatives: [chunk.units], join: chunk.join })
    listing ||= chunk.listing
  }
  return groups.map(({ alternatives }) => alternatives)
}

/** "and" goes on with a list of bare names, but not once an "or" has come to its last. */
const staysInList = ({ join, bare }: Chunk, ending: boolean): boolean =>
  join === 'comma' || join === 'any' || join === 'example' || (join === 'all' && bare && !ending)

/** "A, B or C": the groups that commas opened become alternatives of the first. */
function gatherCommas(groups: Group[]): void {
  while (groups.at(-1)?.join === 'comma' && groups.length > 1) {
    const last = groups.pop()
    if (last) groups.at(-1)?.alternatives.push(...last.alternatives)
  }
}
