import type { Requirement } from '../../domain/requirement.ts'
import type { Coverage } from '../facets/cover-facets.ts'
import type { Facet, Unit } from '../facets/read-facets.ts'
import { gapWeights } from '../ranking/gap-weights.ts'
import type { ItemIndex } from '../ranking/index-items.ts'
import { weigh } from '../ranking/unit-weights.ts'
import { asksForConduct } from './asks-for-conduct.ts'
import { asksForPaper } from './asks-for-paper.ts'
import { isPaper } from './is-paper.ts'
import type { PaperAsked } from './paper-asked.ts'

/** What tells whether a library answers a requirement, each 0 to 1. */
export interface AnswerSigns {
  /** The score of the best item. */
  readonly score: number
  /** Share of the specific words asked for that some item's own words meet. */
  readonly said: number
  /** 1 when it asks for a craft's own term, a name or a word outside ordinary speech. */
  readonly specific: number
  /** 1 when it asks for a craft's own term or a name. */
  readonly named: number
  /** 1 when it asks for something that has a name of its own ("NEBOSH", "SAP", "Spanish"). */
  readonly proper: number
  /** 1 when it asks for a paper: a degree, a licence, a certificate, a registration. */
  readonly paper: number
  /** How much of what it asks for are ways to be, which any work can show; 1 when it asks for nothing else. */
  readonly conduct: number
  /** 1 when it is only desirable: people apply where they have what must be, so that more of these are gaps. */
  readonly desirable: number
  /** 1 when it is not in English: the lexicon then knows fewer of its words. */
  readonly foreign: number
}

export interface SignsInput {
  readonly items: Coverage
  /** The entries' own titles: a degree or a role answers even with no line under it. */
  readonly titles: Coverage
  /** The titles of entries that an item among the best belongs to; the others tell nothing. */
  readonly listed: readonly number[]
  /** The score of the best item. */
  readonly score: number
  readonly index: ItemIndex
  /** The paper that is asked for, which only items that speak of one answer. */
  readonly paper: PaperAsked
  readonly requirement: Pick<Requirement, 'text' | 'level'>
}

/** The signs of one requirement. */
export function readSigns(input: SignsInput): AnswerSigns {
  const { items, score } = input
  const units = items.facets.flatMap(({ alternatives }) => alternatives.flat())
  const total = items.facets.reduce((sum, { weight }) => sum + weight, 0)
  const said = saidBy(input)
  const met = items.facets.reduce((sum, facet) => sum + facet.weight * saidShare(facet, said), 0)
  return {
    score,
    said: total === 0 ? 0 : met / total,
    specific: Number(units.some(({ specific }) => specific)),
    named: Number(units.some(({ named }) => named)),
    proper: Number(units.some(({ proper }) => proper)),
    paper: Number(input.paper !== null || asksForPaper(input.requirement.text)),
    conduct: conductShare(items.facets),
    desirable: Number(input.requirement.level === 'nice'),
    foreign: Number(units.some(({ language }) => language !== null)),
  }
}

function conductShare(facets: readonly Facet[]): number {
  if (asksForConduct(facets)) return 1
  const units = facets.flatMap(({ alternatives }) => alternatives.flat())
  return weigh(units.filter(({ conduct }) => conduct)) / weigh(units)
}

/** How far items' own words meet the specific words of a facet's best alternative, or all its words where none is specific. */
function saidShare({ alternatives }: Facet, said: (unit: Unit) => number): number {
  return Math.max(...alternatives.map((units) => meanSaid(specificOf(units), said)))
}

const specificOf = (units: readonly Unit[]): readonly Unit[] => {
  const specific = units.filter((unit) => unit.specific)
  return specific.length > 0 ? specific : units
}

const meanSaid = (units: readonly Unit[], said: (unit: Unit) => number): number =>
  units.reduce((sum, unit) => sum + unit.weight * said(unit), 0) / weigh(units)

/** The best that items' own words do for a unit; where a paper is asked for, those of papers and titles alone. */
function saidBy({ items, titles, listed, index, paper }: SignsInput): (unit: Unit) => number {
  const inTitles = (unit: Unit) => Math.max(0, ...listed.map((at) => titles.plainValueOf(unit, at)))
  if (paper === null) return (unit) => Math.max(items.plainHighest(unit), inTitles(unit))
  const papers = [...index.items.keys()].filter((at) => isPaperAt(at, index, paper))
  return (unit) => papers.reduce((most, at) => Math.max(most, items.plainValueOf(unit, at)), inTitles(unit))
}

const isPaperAt = (at: number, { items }: ItemIndex, paper: Exclude<PaperAsked, null>): boolean => {
  const item = items[at]
  return item !== undefined && isPaper(item, paper)
}

/** The chance (0 to 1) that nothing in the library answers, by logistic regression: `bench matching` fits and prints the weights. */
export function gapChance(signs: AnswerSigns): number {
  const { constant, ...weights } = gapWeights
  const sum =
    constant +
    weights.score * signs.score +
    weights.said * signs.said +
    weights.specific * signs.specific +
    weights.named * signs.named +
    weights.proper * signs.proper +
    weights.paper * signs.paper +
    weights.conduct * signs.conduct +
    weights.desirable * signs.desirable +
    weights.foreign * signs.foreign
  return 1 / (1 + Math.exp(-sum))
}
