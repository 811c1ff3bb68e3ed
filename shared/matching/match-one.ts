import type { Match, RankedEvidence } from '../domain/match.ts'
import type { Requirement } from '../domain/requirement.ts'
import { type Coverage, coverFacets } from './facets/cover-facets.ts'
import { type Facet, readFacets } from './facets/read-facets.ts'
import { type AnswerSigns, readSigns } from './judging/answer-chance.ts'
import { asksForDeed } from './judging/asks-for-deed.ts'
import { asksForResult } from './judging/asks-for-result.ts'
import { explainFaintly, explainHits, explainYears } from './judging/explain.ts'
import { judge } from './judging/judge.ts'
import { paperAsked } from './judging/paper-asked.ts'
import { withoutCodes } from './judging/without-codes.ts'
import { withoutHelped } from './judging/without-helped.ts'
import { withoutReason } from './judging/without-reason.ts'
import { type ReasonsAsked, reasonsAsked } from './motives/reasons-asked.ts'
import { bm25 } from './ranking/bm25.ts'
import type { LibraryIndex } from './ranking/index-library.ts'
import { rankItems } from './ranking/rank-items.ts'
import type { Scored } from './ranking/spread-roles.ts'
import { countYears, type YearsFound } from './years/count-years.ts'
import { withoutYears } from './years/years-phrase.ts'

/** How many of the best items are taken together for the verdict. */
const together = 5

export interface Context {
  readonly library: LibraryIndex
  readonly top: number
  readonly today: string
}

/** One requirement against a library, with the signs its verdict rests on. */
export function matchOne(
  requirement: Requirement,
  { library, top, today }: Context,
): { readonly match: Match; readonly signs: AnswerSigns } {
  const asked = withoutHelped(withoutReason(withoutCodes(requirement.text)))
  const text = requirement.years ? withoutYears(asked) : asked
  const facets = readFacets(text)
  const items = coverFacets(facets, library.items)
  const years = requirement.years ? countYears({ library, text: asked, worded: requirement.text, today }) : null
  const paper = requirement.level === 'duty' ? null : paperAsked(asked)
  const reasons = reasonsAsked(asked)
  const score = {
    index: library.items,
    coverage: items,
    paper,
    reasons,
    result: asksForResult(requirement.text),
    deed: asksForDeed(asked, requirement.level),
    words: bm25(text, library.items),
    years: years && ((item: number) => partOfYears(item, { years, library })),
  }
  const ranked = rankItems(score, Math.max(top, together))
  const best = ranked.slice(0, together).map(({ item }) => item)
  const titles = coverFacets(facets, library.titles)
  const seen = {
    index: library.items,
    items,
    titles,
    listed: entriesOf(ranked, library),
    score: ranked[0]?.score ?? 0,
    requirement,
    paper,
    reasons,
  }
  const { verdict, met } = judge({ ...seen, best, years: yearsShare(requirement, years) })
  const match = {
    requirement: requirement.id,
    verdict,
    ranked: withReason(
      verdict,
      ranked
        .slice(0, top)
        .flatMap(explain({ requirement, library, items, years, reasons, least: leastTold(seen.score) })),
      {
        hitsOf: (at) => items.hitsOf(ranked[at]?.item ?? -1),
      },
    ),
    facets: facets.map((facet, at) => ({ asked: sayFacet(facet), met: met[at] ?? false })),
  }
  return { match, signs: readSigns(seen) }
}

const sayFacet = ({ alternatives }: Facet): string =>
  alternatives.map((units) => units.map(({ text }) => text).join(' ')).join(' / ')

/** Positions of the entries that an item which answers anything belongs to. */
function entriesOf(ranked: readonly Scored[], { entries }: LibraryIndex): number[] {
  const ids = new Set(ranked.filter(({ score }) => score > 0).map(({ entry }) => entry))
  return entries.flatMap(({ id }, at) => (ids.has(id) ? [at] : []))
}

/** What an item of a role that was counted stands for beside one that states the years itself. */
const counted = 0.15

/** Who states no more than this share of the time found tells of one spell of it ("acting team leader for 3 months"). */
const tellsWhole = 0.25

/** Items of the roles that were counted stand out, those that state the years more so. */
function partOfYears(item: number, { years, library }: { years: YearsFound; library: LibraryIndex }): number {
  const stated = years.stated.get(item)
  if (stated !== undefined && stated >= years.months * tellsWhole) return 1
  return years.entries.some(({ id }) => id === library.items.items[item]?.entry?.id) ? counted : 0
}

function yearsShare({ years }: Requirement, found: YearsFound | null): number {
  if (!found || !years || years.min === 0) return 1
  return Math.min(1, found.months / (years.min * 12))
}

/** How many lines stand first, where a verdict above none must have a reason to be read. */
const shownFirst = 3

/** The list with one faint reason where the verdict would have none at all. */
function withReason(
  verdict: Match['verdict'],
  ranked: RankedEvidence[],
  { hitsOf }: { readonly hitsOf: (at: number) => ReturnType<Coverage['hitsOf']> },
): RankedEvidence[] {
  if (verdict === 'none' || ranked.slice(0, shownFirst).some(({ why }) => why.length > 0)) return ranked
  const faint = ranked.slice(0, shownFirst).map((_, at) => explainFaintly(hitsOf(at)))
  const first = faint.findIndex((why) => why.length > 0)
  return ranked.map((one, at) => (at === first ? { ...one, why: faint[at] ?? [] } : one))
}

/** Far below the best line, and near nothing, one shown reason in seven was right on the labelled sets: a far-fetched pair shows none. */
const leastTold = (best: number): number => Math.max(0.1, Math.min(0.2, best / 2))

/** The one reason that answers the question why. */
const saysWhy = 'says why'

interface Explained {
  readonly requirement: Requirement
  readonly library: LibraryIndex
  readonly items: Coverage
  readonly years: YearsFound | null
  readonly reasons: ReasonsAsked
  /** The score from which on a line tells its words. */
  readonly least: number
}

function explain({
  requirement,
  library,
  items,
  years,
  reasons,
  least,
}: Explained): (scored: Scored) => RankedEvidence[] {
  const min = requirement.years?.min ?? 0
  return ({ item: at, score }) => {
    const item = library.items.items[at]
    if (!item) return []
    if (reasons === 'only')
      return [{ evidence: item.evidence.id, score, why: library.items.marks.why[at] ? [saysWhy] : [] }]
    const time = years ? explainYears(item, at, { years, min }) : []
    const words = score < least ? [] : explainHits(items.hitsOf(at))
    return [{ evidence: item.evidence.id, score, why: [...time, ...words] }]
  }
}
