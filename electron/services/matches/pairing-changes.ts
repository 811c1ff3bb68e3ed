import type { Id } from '../../../shared/domain/ids.ts'
import type { Pair, Pairing } from '../../../shared/domain/pair.ts'

type PairName = Pick<Pair, 'requirement' | 'evidence'>

const same = (one: PairName, other: PairName) =>
  one.requirement === other.requirement && one.evidence === other.evidence

/** Adds a pair at the end, or changes the strength and remark of the one that is there. The requirement is then no gap. */
export function paired({ pairs, gaps }: Pairing, pair: Pair): Pairing {
  const known = pairs.some((one) => same(one, pair))
  return {
    pairs: known ? pairs.map((one) => (same(one, pair) ? pair : one)) : [...pairs, pair],
    gaps: gaps.filter((requirement) => requirement !== pair.requirement),
  }
}

export function unpaired({ pairs, gaps }: Pairing, name: PairName): Pairing {
  return { pairs: pairs.filter((one) => !same(one, name)), gaps }
}

/** Moves a pair before another of its requirement; to the end when there is no such pair. */
export function moved(pairing: Pairing, name: PairName, before: Id | null): Pairing {
  const pair = pairing.pairs.find((one) => same(one, name))
  if (!pair || before === name.evidence) return pairing
  const others = pairing.pairs.filter((one) => one !== pair)
  const at = others.findIndex((one) => same(one, { requirement: name.requirement, evidence: before ?? '' }))
  const place = at < 0 ? others.length : at
  return { ...pairing, pairs: [...others.slice(0, place), pair, ...others.slice(place)] }
}

/** Marks or unmarks a gap. Pairs stay. */
export function withGap({ pairs, gaps }: Pairing, requirement: Id, gap: boolean): Pairing {
  const others = gaps.filter((id) => id !== requirement)
  return { pairs, gaps: gap ? [...others, requirement] : others }
}

/** The pairs of one requirement as given, in their order and in the place of those before. */
export function decided(pairing: Pairing, requirement: Id, pairs: readonly Pair[]): Pairing {
  const at = pairing.pairs.findIndex((pair) => pair.requirement === requirement)
  const others = pairing.pairs.filter((pair) => pair.requirement !== requirement)
  const place = at < 0 ? others.length : at
  return { ...pairing, pairs: [...others.slice(0, place), ...pairs, ...others.slice(place)] }
}
