import type { Id } from '../../../shared/domain/ids.ts'
import type { Pair, Pairing } from '../../../shared/domain/pair.ts'
import { type Change, same } from './restored.ts'

/** The pairing without what one change did to it; what was paired, unpaired or marked since stays. */
export function takeBackPairing({ before, after }: Change<Pairing>, now: Pairing): Pairing {
  if (same(before, after)) return now
  if (same(now, after)) return before
  return {
    pairs: without(pairKey, { before: before.pairs, after: after.pairs }, now.pairs),
    gaps: without((id: Id) => id, { before: before.gaps, after: after.gaps }, now.gaps),
  }
}

const pairKey = ({ requirement, evidence }: Pair) => `${requirement} ${evidence}`

function without<Item>(key: (item: Item) => string, { before, after }: Change<readonly Item[]>, now: readonly Item[]) {
  const [was, became, is] = [before, after, now].map((all) => new Set(all.map(key)))
  const kept = now.filter((item) => was?.has(key(item)) || !became?.has(key(item)))
  return [...kept, ...before.filter((item) => !became?.has(key(item)) && !is?.has(key(item)))]
}
