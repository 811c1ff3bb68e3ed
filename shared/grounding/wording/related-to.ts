import { hypernyms } from '../words/fields/hypernyms.ts'
import { nounFields } from '../words/fields/noun-fields.ts'
import { scenes } from '../words/fields/scenes.ts'
import { verbFields } from '../words/fields/verb-fields.ts'
import { wordStem } from './word-stem.ts'

const none: ReadonlySet<string> = new Set()
const table = new Map<string, Set<string>>()

function relate(word: string, others: readonly string[]): void {
  const known = table.get(word) ?? new Set<string>()
  for (const other of others) if (other !== word) known.add(other)
  table.set(word, known)
}

for (const line of [verbFields, nounFields].flatMap((field) => field.split('\n'))) {
  const stems = line.split(' ').filter(Boolean).map(wordStem)
  for (const stem of stems) relate(stem, stems)
}
for (const line of hypernyms.split('\n')) {
  const [wider = '', narrower = ''] = line.split(': ')
  if (wider) relate(wordStem(wider), narrower.split(' ').map(wordStem))
}

for (const line of scenes.split('\n')) {
  const [signs = '', scenery = ''] = line.split(': ')
  const stems = signs.split(' ').filter(Boolean).map(wordStem)
  for (const word of scenery.split(' ').filter(Boolean)) relate(wordStem(word), stems)
}

/**
 * Stems of the words by which evidence may say what a stem says in an honest retelling: its field of meaning, and for a wider word the
 * narrower ones. Looser than a synonym: enough to spare an underline, not to back a claim.
 */
export function relatedTo(stem: string): ReadonlySet<string> {
  return table.get(stem) ?? none
}
