import type { Proposal } from '../../domain/proposal.ts'
import type { PairedItem } from '../paired-item.ts'
import { arrangementOf } from './arrangements.ts'
import { inBlocks } from './in-blocks.ts'

/** The items of an arrangement, those of one entry together. */
export function arranged(pairs: readonly PairedItem[], variant: number): readonly PairedItem[] {
  const strong = pairs.filter((pair) => pair.strength === 'strong')
  switch (arrangementOf(variant)) {
    case 'as paired':
      return grouped(pairs)
    case 'shorter':
      return grouped(strong.length > 0 && strong.length < pairs.length ? strong : pairs.slice(0, 1))
    case 'other order':
      return grouped([...pairs].reverse())
  }
}

/** Items of one entry stand together, where the first of them stood. */
function grouped(pairs: readonly PairedItem[]): readonly PairedItem[] {
  const groups = new Map<string, PairedItem[]>()
  for (const pair of pairs) {
    const key = pair.entry?.id ?? pair.evidence.parent ?? pair.evidence.id
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
  return [...groups.values()].flat()
}

/** One item less, or one story: the last of those that answer in part, else the last. */
export function withoutWeakest(pairs: readonly PairedItem[]): readonly PairedItem[] {
  const blocks = inBlocks(pairs)
  const partial = blocks.findLastIndex(([first]) => first?.strength === 'partial')
  const weakest = partial >= 0 ? partial : blocks.length - 1
  const left = new Set(blocks[weakest])
  return pairs.filter((pair) => !left.has(pair))
}

interface Chosen {
  readonly wanted: readonly PairedItem[]
  readonly kept: readonly PairedItem[]
}

/** What of the pairs is not told, each with the reason. */
export function leftOut(pairs: readonly PairedItem[], { wanted, kept }: Chosen): Proposal['left'] {
  return pairs
    .filter((pair) => !kept.includes(pair))
    .map(({ evidence }) => ({
      evidence: evidence.id,
      why: wanted.some((pair) => pair.evidence.id === evidence.id)
        ? 'does not fit the limit'
        : 'not in this arrangement',
    }))
}
