import type { RankedEvidence } from '../../domain/match.ts'
import { coverFacets, type Hit } from '../../matching/facets/cover-facets.ts'
import { readFacets } from '../../matching/facets/read-facets.ts'
import { asksForConduct } from '../../matching/judging/asks-for-conduct.ts'
import type { LibraryIndex } from '../../matching/ranking/index-library.ts'

/** From here on an item's own words meet a part of what is asked for. */
const met = 0.55
/** "The ordering, storage and administration of medication": what is done with one thing is no part that another's ordering meets. */
const ofOneThing = /\p{L}{4,} (?:and|or) \p{L}{4,} of \p{Ll}/u
/** What comes far less near than the first shares one word of it with another trade. */
const shareOfTold = 0.5
const ownFields: ReadonlySet<Hit['field']> = new Set(['text', 'parent', 'kind'])

/**
 * The best of the items that meets a part of a requirement which those told leave open: "Strong Python and SQL" told by a line of SQL alone is half an answer. Null where one thing is asked for, where nothing is open, and where no
 * item's own words meet it.
 */
export function whatIsOpen(
  requirement: string,
  told: readonly RankedEvidence[],
  { others, library: { items } }: { readonly others: readonly RankedEvidence[]; readonly library: LibraryIndex },
): RankedEvidence | null {
  const facets = readFacets(requirement)
  if (ofOneThing.test(requirement) || facets.length < 2 || told.length === 0 || asksForConduct(facets)) return null
  const coverage = coverFacets(facets, items)
  const places = new Map(items.items.map(({ evidence }, at) => [evidence.id, at]))
  const meets = ({ evidence }: RankedEvidence, facet: (typeof facets)[number]): boolean => {
    const at = places.get(evidence)
    if (at === undefined) return false
    const asked = new Set(facet.alternatives.flat().filter(({ weight, conduct }) => weight >= 1 && !conduct))
    return coverage.hitsOf(at).some(({ unit, value, field }) => asked.has(unit) && value >= met && ownFields.has(field))
  }
  const open = facets.filter((facet) => !told.some((item) => meets(item, facet)))
  if (open.length === facets.length) return null
  const least = Math.max(...told.map(({ score }) => score)) * shareOfTold
  return others.find((item) => item.score >= least && open.some((facet) => meets(item, facet))) ?? null
}
