import { synonymSets } from '../words/synonyms/synonym-sets.ts'
import { wordStem } from './word-stem.ts'

const none: ReadonlySet<string> = new Set()
const table = new Map<string, Set<string>>()
for (const set of synonymSets) {
  const stems = set.flatMap((word) => word.split('-').map(wordStem))
  const head = stems[0] ?? ''
  for (const one of stems) {
    const known = table.get(one) ?? new Set<string>()
    table.set(one, known.add(head))
    table.set(head, (table.get(head) ?? new Set<string>()).add(one))
  }
}

/** The stems of the words that may stand for a stem in an honest paraphrase: the head of each of its sets, and what its own set holds. */
export function synonymsOf(stem: string): ReadonlySet<string> {
  return table.get(stem) ?? none
}
