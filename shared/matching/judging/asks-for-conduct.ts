import type { Facet } from '../facets/read-facets.ts'

/** True when a requirement asks for ways to be (calm, organised, a team player) and for nothing a craft names. */
export function asksForConduct(facets: readonly Facet[]): boolean {
  const units = facets.flatMap(({ alternatives }) => alternatives.flat())
  return units.some(({ conduct }) => conduct) && units.every(({ named, conduct }) => conduct || !named)
}
