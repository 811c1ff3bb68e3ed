import type { Strength } from '../../domain/pair.ts'

/** A model's say on one item, with words that stand in it. */
export interface RankedByModel {
  readonly evidence: string
  readonly strength: Strength
  /** Words of the item, exactly as they stand there. */
  readonly quote: string
}

const pattern = /^[-*•\d.\s]*[[【［(]\s*(\w+)\s*[\]】］)]\s*:?\s*(strong|partial)\b[^"“”«]*["“”«](.+)["“”»]\s*\.?\s*$/iu
const shortest = 3

/**
 * Reads `[e3] strong "exact words"`. Null when the id was not offered or the words do not stand in the item (white space and case aside):
 * a model that cannot show where it read something is not believed.
 */
export function rankingLine(line: string, offered: ReadonlyMap<string, string>): RankedByModel | null {
  const [, id = '', strength = '', said = ''] = pattern.exec(line.trim()) ?? []
  const known = offered.has(id) ? id : id.toLowerCase()
  const text = offered.get(known)
  const words = said.trim().replace(/^["“”]|["“”]$/gu, '')
  if (text === undefined || words.length < shortest) return null
  const source = words.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
  const quote = new RegExp(source.join('\\s+'), 'iu').exec(text)?.[0]
  return quote === undefined
    ? null
    : { evidence: known, strength: strength.toLowerCase() === 'strong' ? 'strong' : 'partial', quote }
}
