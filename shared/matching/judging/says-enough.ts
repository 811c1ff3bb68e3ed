import type { Hit } from '../facets/cover-facets.ts'
import type { Facet, Unit } from '../facets/read-facets.ts'
import { terms } from '../ranking/terms.ts'
import { wordWeight } from '../ranking/word-weight.ts'
import { asksForConduct } from './asks-for-conduct.ts'
import type { JudgeInput } from './judge-input.ts'

/** From here on a hit is the word itself, another name or a plain example. */
const telling = 0.45
/** From here on it is the thing itself or another name of it, however many words that has. */
const names = 0.9
/** So many different words are enough for any facet, which no one repeats word by word. */
const enough = 2

/**
 * True when for each facet the best items of one entry together say enough: a single ordinary word that an association
 * joins ("kitchen" for a kitchen at section level, "house" for a building project) never answers several words strongly; another name of
 * the whole does, a name of its own ("MSc" for a university degree), and so do two words. What years are counted of, the posts show.
 */
export function saysEnough({ requirement, items, index, best }: JudgeInput): boolean {
  if (requirement.years !== null || asksForConduct(items.facets)) return true
  const groups = Map.groupBy(best, (item) => index.items[item]?.entry?.id ?? item)
  const told = [...groups.values()].map((among) => among.flatMap((item) => items.hitsOf(item)).filter(isOwn))
  return items.facets.every((facet) => told.some((hits) => tellsFacet(facet, hits)))
}

const isOwn = ({ field, value }: Hit): boolean => field !== 'title' && field !== 'employer' && value >= telling

function tellsFacet({ alternatives }: Facet, hits: readonly Hit[]): boolean {
  return alternatives.some((units) => {
    const own = hits.filter(({ unit }) => units.includes(unit))
    return own.some(isWhole) || wordsOf(own).size >= Math.min(enough, askedWords(units))
  })
}

const isWhole = ({ unit, value, shown }: Hit): boolean =>
  unit.parts.length > 1 && (value >= names || ofItsOwn.test(shown))

/** Acronyms and numbered things. */
const ofItsOwn = /\p{Lu}\p{L}*\p{Lu}|\p{L}\d|\d{3}/u

const wordsOf = (hits: readonly Hit[]): ReadonlySet<string> =>
  new Set(hits.flatMap(({ shown }) => terms(shown).flatMap((term) => (wordWeight(term) > 0 ? [term.key] : []))))

const askedWords = (units: readonly Unit[]): number =>
  units.reduce((sum, unit) => sum + (unit.parts.length > 0 ? partsOf(unit) : Number(unit.weight >= names)), 0)

const partsOf = ({ parts }: Unit): number => Math.max(1, parts.filter(({ weight }) => weight >= names).length)
