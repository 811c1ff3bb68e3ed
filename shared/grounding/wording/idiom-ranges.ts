import type { Range } from '../../text/range.ts'
import { idioms } from '../words/everyday/idioms.ts'

const idiom = new RegExp(`(?<![\\p{L}-])(?:${idioms.join('|')})(?![\\p{L}-])`, 'giu')

/** Where a text has a turn of phrase whose words assert nothing by themselves: "touch wood", "kept an eye on". */
export function idiomRanges(plain: string): readonly Range[] {
  return [...plain.matchAll(idiom)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
}
