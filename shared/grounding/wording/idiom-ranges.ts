import type { Range } from '../../text/range.ts'
import { idioms } from '../words/everyday/idioms.ts'
import { phraseFinder } from './phrase-finder.ts'

const find = phraseFinder(idioms)

/** Where a text has a turn of phrase whose words assert nothing by themselves: "touch wood", "kept an eye on". */
export function idiomRanges(plain: string): readonly Range[] {
  return find(plain)
}
