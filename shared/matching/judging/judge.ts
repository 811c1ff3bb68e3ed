import type { Verdict } from '../../domain/match.ts'
import type { Coverage, Hit } from '../facets/cover-facets.ts'
import type { Facet, Unit } from '../facets/read-facets.ts'
import { needed, weigh } from '../ranking/unit-weights.ts'
import { gapChance, readSigns } from './answer-chance.ts'
import { asksForConduct } from './asks-for-conduct.ts'
import { isDoneAsAsked, lacksStudy } from './done-as-asked.ts'
import { explainFaintly, explainHits } from './explain.ts'
import type { JudgeInput } from './judge-input.ts'
import { eachByItsOwnWords } from './own-words.ts'
import { saysEnough } from './says-enough.ts'

/** A facet is met from here on. */
const met = 0.55
/** From this chance of a gap on it is called one. High, since to be told wrongly that nothing answers costs a person more than to call a gap one themselves. */
const likelyGap = 0.7
/** Below this score the items share next to nothing with what is asked for. */
const nothing = 0.03
/** Beyond what only lies near. */
const specificFloor = 0.34
/** Eligibility asks for explicit words: nothing near will do. */
const explicit = 0.6
/** The share of what is asked for that must be met for a strong match. */
const nearlyAll = 0.8
/** From this score on an item answers at least in part: a verdict never contradicts the list below it. */
const answering = 0.3
/** Below this score the first item answers only in part, whatever the others add; where several things are asked for, each may bring its own. */
const answeringWell = { alone: 0.44, shared: 0.37 } as const
/** A name met this far in someone's own words is a beginning, however much stands around it. */
const nameFloor = 0.6
/** What the items' own words must bring of a facet for a strong match. */
const plainly = 0.45
/** A phrase met no further than this is met by single words of it ("carers" for care plans), which answer it only in part. */
const partly = 0.45
/** Several items that each bring a part count a little less than one that brings all. */
const togetherTrust = 0.9

export interface Judgement {
  /** `strong` when the items together meet all facets, `partial` when some, `none` when nothing answers it even in part. */
  readonly verdict: Verdict
  /** Whether the best items together meet each facet, in the order of the facets. */
  readonly met: readonly boolean[]
}

/** What the best items together amount to. */
export function judge(input: JudgeInput): Judgement {
  const { facets } = input.items
  const values = facets.map((facet, at) => facetValue(facet, at, input))
  const whole = facets.map((facet, at) => (values[at] ?? 0) >= met && isPlain(facet, input))
  const meets = eachByItsOwnWords(whole, input)
  return { verdict: verdictOf(input, values, meets), met: meets }
}

const facetValue = (facet: Facet, at: number, { items, titles, listed, best }: JudgeInput): number =>
  Math.max(
    highest(items.values[at]),
    ...listed.map((entry) => titles.values[at]?.[entry] ?? 0),
    togetherTrust * together(facet, { items, best }),
  )

function verdictOf(input: JudgeInput, values: readonly number[], meets: readonly boolean[]): Verdict {
  const { items, score, years } = input
  if (input.reasons === 'only') return input.index.marks.why[input.best[0] ?? -1] === 1 ? 'partial' : 'none'
  if (items.facets.length === 0 && input.requirement.years !== null) return ofYears(years)
  if ((items.values[0]?.length ?? 0) === 0 || lacksStudy(input)) return 'none'
  if (score < answering && isGap(input, values)) return 'none'
  if (!hasReason(input)) return 'none'
  const total = items.facets.reduce((sum, { weight }) => sum + weight, 0)
  const share = items.facets.reduce((sum, { weight }, at) => (meets[at] ? sum + weight : sum), 0)
  const strong = share / total >= nearlyAll && years >= 1 && score >= leastStrong(items) && saysEnough(input)
  return strong && isDoneAsAsked(input) ? 'strong' : 'partial'
}

/** Years of nothing but work are met by their sum alone. */
const ofYears = (share: number): Verdict => (share >= 1 ? 'strong' : share > 0 ? 'partial' : 'none')

const leastStrong = ({ facets }: JudgeInput['items']): number =>
  facets.length > 1 ? answeringWell.shared : answeringWell.alone

/** How many of the best items are shown first, where a verdict above none must have a reason to be read. */
const shownFirst = 3

/** A verdict above none says why, but for ways to be, which any work shows: with no word that meets another, and no years counted, nothing answers that a person could see. */
const hasReason = ({ items, best, requirement, years, index }: JudgeInput): boolean =>
  (requirement.years !== null && years > 0) ||
  asksForConduct(items.facets) ||
  best.slice(0, shownFirst).some((at) => !index.denied.includes(at) && hasWords(items.hitsOf(at)))

const hasWords = (hits: readonly Hit[]): boolean => explainHits(hits).length > 0 || explainFaintly(hits).length > 0

function isGap(input: JudgeInput, values: readonly number[]): boolean {
  const { requirement, items, years, score } = input
  if (requirement.years !== null && years >= 1) return false
  if (years === 0 || score < nothing) return true
  if (requirement.level === 'eligibility')
    return !items.facets.some((facet, at) => (values[at] ?? 0) >= explicit || holdsName(facet, items))
  return gapChance(readSigns(input)) >= likelyGap
}

/**
 * True when the best items' own words meet some alternative, each of its names among them. A role's title says what
 * someone was, not that they did this; only where years are counted does the time in the role speak for itself.
 */
function isPlain({ alternatives }: Facet, { requirement, items, titles, listed, best }: JudgeInput): boolean {
  const said = (unit: Unit) => Math.max(0, ...best.map((item) => items.plainValueOf(unit, item)))
  const whole = (unit: Unit, value: number) => (unit.parts.length > 0 && value <= partly ? 0 : value)
  const valueFor = (unit: Unit) =>
    Math.max(whole(unit, said(unit)), requirement.years ? highestOf(titles, unit, listed) : 0)
  const near = (unit: Unit) =>
    Math.max(highestOf(titles, unit, listed), ...best.map((item) => items.valueOf(unit, item)))
  return alternatives.some(
    (units) =>
      units.every((unit) => !unit.named || valueFor(unit) >= specificFloor) &&
      sortsOf(units).every((unit) => near(unit) >= leastOfSort) &&
      sumOf(units, valueFor) >= plainly,
  )
}

/** Which sort of a thing is asked for must at least be touched: pitches are no artificial pitches. */
const leastOfSort = 0.2

const sortsOf = (units: readonly Unit[]): readonly Unit[] => units.filter((_, at) => units[at + 1]?.sorted === true)

const highestOf = (coverage: Coverage, unit: Unit, among: readonly number[]): number =>
  Math.max(0, ...among.map((at) => coverage.valueOf(unit, at)))

/** True when an item's own words hold one of the names asked for. */
const holdsName = ({ alternatives }: Facet, { plainHighest }: Coverage): boolean =>
  alternatives.some((units) => units.some((unit) => unit.named && plainHighest(unit) >= nameFloor))

const sumOf = (units: readonly Unit[], valueFor: (unit: Unit) => number): number =>
  units.reduce((sum, unit) => sum + unit.weight * valueFor(unit), 0) / needed(weigh(units))

const highest = (values: Float32Array | undefined): number =>
  (values ?? new Float32Array()).reduce((a, b) => Math.max(a, b), 0)

/** How far the best items meet a facet when each brings what it has. */
function together({ alternatives }: Facet, { items, best }: { items: Coverage; best: readonly number[] }): number {
  const valueFor = (unit: Unit) => Math.max(0, ...best.map((item) => items.valueOf(unit, item)))
  return Math.min(1, Math.max(...alternatives.map((units) => sumOf(units, valueFor))))
}
