import { hypernyms } from '../words/fields/hypernyms.ts'
import { nounFields } from '../words/fields/noun-fields.ts'
import { scenes } from '../words/fields/scenes.ts'
import { verbFields } from '../words/fields/verb-fields.ts'
import { wordStem } from './word-stem.ts'

const none: ReadonlySet<string> = new Set()
const fields = new Map<string, Set<string>>()
const implied = new Map<string, Set<string>>()

function relate(table: Map<string, Set<string>>, word: string, others: readonly string[]): void {
  const known = table.get(word) ?? new Set<string>()
  for (const other of others) if (other !== word) known.add(other)
  table.set(word, known)
}

for (const line of [verbFields, nounFields].flatMap((field) => field.split('\n'))) {
  const stems = line.split(' ').filter(Boolean).map(wordStem)
  for (const stem of stems) relate(fields, stem, stems)
}
for (const line of hypernyms.split('\n')) {
  const [wider = '', narrower = ''] = line.split(': ')
  if (wider) relate(implied, wordStem(wider), narrower.split(' ').map(wordStem))
}

for (const line of scenes.split('\n')) {
  const [signs = '', scenery = ''] = line.split(': ')
  const stems = signs.split(' ').filter(Boolean).map(wordStem)
  for (const word of scenery.split(' ').filter(Boolean)) relate(implied, wordStem(word), stems)
}

for (const [stem, near] of fields) for (const other of impliedBy(stem)) near.add(other)

/** Stems of the words that imply a stem: for a wider word the narrower ones, for a word of a scene its signs. Enough to spare an underline. */
export function impliedBy(stem: string): ReadonlySet<string> {
  return implied.get(stem) ?? none
}

/** Those, and the neighbours of a stem in its field of meaning: enough to say that two words may be of one thing, not that one backs the other. */
export function relatedTo(stem: string): ReadonlySet<string> {
  return fields.get(stem) ?? impliedBy(stem)
}
