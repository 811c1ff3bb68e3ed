import { type Group, parseLexicon } from './parse-lexicon.ts'
import { tables } from './tables.ts'

/** Every group of the lexicon, in the order of the tables. */
export const groups: readonly Group[] = tables.flatMap(parseLexicon)
