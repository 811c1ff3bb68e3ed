import { synonymCallings } from './synonym-callings.ts'
import { synonymNouns } from './synonym-nouns.ts'
import { synonymQualities } from './synonym-qualities.ts'
import { synonymThings } from './synonym-things.ts'
import { synonymVerbs } from './synonym-verbs.ts'

/** Sets of words an honest paraphrase may exchange; a word may stand in several sets. */
export const synonymSets: readonly (readonly string[])[] = [
  synonymVerbs,
  synonymNouns,
  synonymThings,
  synonymQualities,
  synonymCallings,
]
  .flatMap((table) => table.split('\n'))
  .map((line) => line.trim().split(/\s+/u).filter(Boolean))
  .filter((set) => set.length > 1)
