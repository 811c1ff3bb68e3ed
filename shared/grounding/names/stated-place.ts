import { ancestorsOf, isPlace, isRegion, namesOf, parentsOf } from './known-places.ts'

/** Whether words name a place by another of its names, or one that lies in it: "Turin" from "Torino", "Denmark" from "Aarhus". */
export function isStatedPlace(said: string, stated: ReadonlySet<string>): boolean {
  return isPlace(said) && [...stated].some((other) => namesOf(other).has(said) || ancestorsOf(other).has(said))
}

/**
 * Whether a region may hold a place of the evidence for all that is known here: the place lies straight in something larger that both
 * share, or the evidence names only the larger. "Kent" of "Exeter" may not: that is known to be in Devon. A town never may.
 */
export function mayHold(said: string, stated: ReadonlySet<string>): boolean {
  if (!isRegion(said)) return false
  const larger = ancestorsOf(said)
  return [...stated].some((other) => larger.has(other) || liesStraightIn(other, larger))
}

function liesStraightIn(place: string, larger: ReadonlySet<string>): boolean {
  const parents = [...parentsOf(place)]
  return parents.length > 0 && !isRegion(place) && parents.every((parent) => larger.has(parent))
}
