import type { Id } from '../domain/ids.ts'
import type { Pairing } from '../domain/pair.ts'
import { type Asked, muchTheSame, similarRequirements } from './similar-requirements.ts'

/** For each earlier requirement the one of the new posting that asks for much the same, or none; the nearest first. Several may lead to one. */
export function successors(earlier: readonly Asked[], asked: readonly Asked[]): ReadonlyMap<Id, Id> {
  const near = similarRequirements(asked, earlier)
  const found = earlier.map(({ id }) => {
    const scored = asked.map((one) => ({ from: id, to: one.id, score: near(one.id, id) }))
    return scored.reduce((a, b) => (b.score > a.score ? b : a), { from: id, to: '', score: 0 })
  })
  return new Map(
    found
      .filter(({ score }) => score >= muchTheSame)
      .sort((a, b) => b.score - a.score)
      .map(({ from, to }) => [from, to]),
  )
}

/** Pairs and gaps where the new posting asks for much the same. What gets a pair is no gap. */
export function carriedPairing({ pairs, gaps }: Pairing, to: ReadonlyMap<Id, Id>): Pairing {
  const moved = pairs.flatMap((pair) => {
    const requirement = to.get(pair.requirement)
    return requirement === undefined ? [] : [{ ...pair, requirement }]
  })
  const once = new Map(moved.map((pair) => [`${pair.requirement} ${pair.evidence}`, pair]))
  const paired = new Set(moved.map(({ requirement }) => requirement))
  const open = new Set(gaps.flatMap((id) => to.get(id) ?? []).filter((id) => !paired.has(id)))
  return { pairs: [...once.values()], gaps: [...open] }
}
