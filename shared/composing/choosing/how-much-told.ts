import { coverFacets, type Hit } from '../../matching/facets/cover-facets.ts'
import { readFacets, type Unit } from '../../matching/facets/read-facets.ts'
import type { LibraryIndex } from '../../matching/ranking/index-library.ts'

const ownFields: ReadonlySet<Hit['field']> = new Set(['text', 'parent', 'kind'])
/** What the lexicon joins more faintly than this tells a reader nothing of it. */
const faint = 0.42
/** A word of a craft's phrase tells that much of it, and kindred words tell a reader less than the words themselves. */
const least = 0.6
const ofKindred = 0.6

/** What each further alternative that is told adds: of several examples one would do. */
const ofFurther = 0.2
const together = (shares: readonly number[]): number => {
  const most = Math.max(...shares)
  return most + ofFurther * (shares.reduce((sum, share) => sum + share, 0) - most)
}

/** How much of what a requirement asks for an item's own words tell, 0 to 1, by the id of its evidence: of each thing asked for its best alternative, by what its words weigh. Its post and its employer tell nothing here, and 0 stands for all in another language than English, of which the lexicon knows too little. */
export function howMuchTold(asked: string, { items }: LibraryIndex): (evidence: string) => number {
  const coverage = coverFacets(readFacets(asked), items)
  const places = new Map(items.items.map(({ evidence }, at) => [evidence.id, at]))
  const weigh = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0)
  const heaviest = coverage.facets.map(({ alternatives }) => Math.max(...alternatives.map(weigh)))
  const isForeign = coverage.facets.some(({ alternatives }) =>
    alternatives.flat().some(({ language }) => language !== null),
  )
  const all = isForeign ? 0 : heaviest.reduce((sum, weight) => sum + weight, 0)
  return (evidence) => {
    const item = places.get(evidence)
    if (item === undefined || all === 0) return 0
    const told = new Map(
      coverage
        .hitsOf(item)
        .filter(({ field, value, direct }) => ownFields.has(field) && (direct || value >= faint))
        .map(({ unit, value, direct }) => [unit, direct ? Math.max(value, least) : value * ofKindred]),
    )
    const shareOf = (units: readonly Unit[]): number =>
      units.reduce((sum, unit) => sum + unit.weight * (told.get(unit) ?? 0), 0) / Math.max(weigh(units), 1e-6)
    return (
      coverage.facets.reduce(
        (sum, { alternatives }, at) => sum + (heaviest[at] ?? 0) * together(alternatives.map(shareOf)),
        0,
      ) / all
    )
  }
}
