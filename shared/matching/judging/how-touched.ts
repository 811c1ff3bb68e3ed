import { coverFacets, type Hit } from '../facets/cover-facets.ts'
import { readFacets, type Unit } from '../facets/read-facets.ts'
import type { LibraryIndex } from '../ranking/index-library.ts'
import { terms } from '../ranking/terms.ts'
import { weigh } from '../ranking/unit-weights.ts'
import { wordWeight } from '../ranking/word-weight.ts'

/**
 * How an item's own words touch what is asked for: by the thing itself or another name of it, by something of it, or only by what
 * stands beside it: whose or of what sort it is, another sort of it, a word that every text shares.
 */
export type Touch = 'named' | 'some' | 'beside'

/** From here on a word is met at all, and so far that it is more than a faint sign. */
const touched = 0.2
const clearly = 0.46
/** From here on it is met by itself or another name of it, which answers where it is the greater part of what is asked for. */
const another = 0.9
const greaterPart = 0.5
/** One word of a craft's phrase meets it less than this ("contact" for first contact practice), and is no answer to it. */
const partly = 0.45
/** How far a phrase of several words, which has but one sense, is met by an example of it. */
const example = 0.55
/** A word that every text shares says nothing alone; two of them may. */
const enoughShared = 2
/** Below this a word only tells whom a deed is done to. */
const leastShared = 0.2

/** `sorts`: whether a thing is beside the one asked for where it is not named as of that sort, only where it is named as of another, or never. */
interface Wish {
  readonly library: LibraryIndex
  readonly sorts: 'named' | 'other' | 'any'
}

/** How each item of a library, by the id of its evidence, touches one requirement. What it does not touch in its own words is `some`. */
export function howTouched(asked: string, { library: { items }, sorts }: Wish): (evidence: string) => Touch {
  const coverage = coverFacets(readFacets(asked), items)
  const alternatives = coverage.facets.flatMap((facet) => facet.alternatives)
  if (!alternatives.flat().some(isAsked)) return () => 'some'
  const places = new Map(items.items.map(({ evidence }, at) => [evidence.id, at]))
  return (evidence) => {
    const item = places.get(evidence)
    if (item === undefined) return 'some'
    const own = coverage.hitsOf(item).filter(({ field, value }) => value >= touched && ownFields.has(field))
    const stands = ({ unit, direct, value, shown }: Hit) =>
      isAsked(unit) &&
      !(direct && isThingForDeed(unit, shown, items.items[item]?.evidence.text ?? '')) &&
      !(direct && unit.named && unit.parts.length > 1 && value < partly && !/\s/u.test(shown)) &&
      standsFor(unit, {
        alternatives,
        sorts:
          sorts === 'named' ||
          (sorts === 'other' && !(unit.named && isBare(shown, items.items[item]?.evidence.text ?? ''))),
        isMet: (other) => coverage.valueOf(other, item) >= touched,
      })
    const aside = own.some((hit) => hit.direct && !stands(hit))
    const telling = own.filter(
      (hit) => stands(hit) && (!aside || hit.direct || hit.unit.conduct || hit.value >= clearly),
    )
    if (
      telling.some(
        ({ unit, value }) => value >= (unit.parts.length > 1 ? example : another) && isMost(unit, alternatives),
      )
    )
      return 'named'
    return own.length === 0 || telling.length > 0 || sharesEnough(own) ? 'some' : 'beside'
  }
}

/** "Helped with the books" for "booking": what is asked for is done, and what is named is a thing. */
function isThingForDeed({ text: asked, parts }: Unit, shown: string, text: string): boolean {
  if (parts.length > 0 || !/ing$/iu.test(asked) || /ing$/iu.test(shown)) return false
  const at = text.indexOf(shown)
  return at > 0 && /\b(?:the|an?|my|our|his|her|their|of|with) $/iu.test(text.slice(0, at))
}

/** Whether a text says nothing of which sort a thing is: "a phonics group", but not "sandy soils". */
function isBare(shown: string, text: string): boolean {
  const at = text.indexOf(shown)
  const before = at < 0 ? undefined : terms(text.slice(0, at)).at(-1)
  return (
    at === 0 ||
    (before !== undefined && (before.stop || wordWeight(before) < 1) && /^\s+$/u.test(text.slice(before.end, at)))
  )
}

const ownFields: ReadonlySet<Hit['field']> = new Set(['text', 'parent', 'kind'])

const isAsked = ({ weight, conduct }: Unit): boolean => weight >= 1 || conduct

const isMost = (unit: Unit, alternatives: readonly (readonly Unit[])[]): boolean =>
  unit.named && alternatives.some((units) => units.includes(unit) && unit.weight >= greaterPart * weigh(units))

const sharesEnough = (own: readonly Hit[]): boolean =>
  own.filter(({ unit }) => !isAsked(unit) && unit.weight >= leastShared).length >= enoughShared

interface Around {
  readonly alternatives: readonly (readonly Unit[])[]
  readonly sorts: boolean
  readonly isMet: (unit: Unit) => boolean
}

/**
 * False for the sort of a thing without the thing ("maintenance" for maintenance software), and for a thing of another sort ("sandy soils"
 * for peat soils). A name stands for itself, and a craft's own term whosever it is ("budget" for the ward budget).
 */
function standsFor(unit: Unit, { alternatives, sorts, isMet }: Around): boolean {
  return alternatives
    .filter((units) => units.includes(unit))
    .every((units) => {
      const at = units.indexOf(unit)
      const [before, head] = [units[at - 1], units[at + 1]]
      if (head?.sorted && !unit.proper) return isMet(head)
      const isSort = unit.sorted && before && !before.proper && !(unit.named && !before.named)
      return !(sorts && isSort) || isMet(before)
    })
}
