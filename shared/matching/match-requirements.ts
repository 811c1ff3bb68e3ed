import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Match, RankedEvidence } from '../domain/match.ts'
import type { Requirement } from '../domain/requirement.ts'
import { bm25 } from './bm25.ts'
import { countYears, type YearsFound } from './count-years.ts'
import { type Coverage, coverFacets } from './cover-facets.ts'
import { explainHits, explainYears } from './explain.ts'
import { type ItemIndex, indexItems } from './index-items.ts'
import { indexTitles } from './index-titles.ts'
import { judge } from './judge.ts'
import { readFacets } from './read-facets.ts'
import { scoreItem } from './score-item.ts'
import { type Scored, spreadRoles } from './spread-roles.ts'
import { withoutYears } from './years-phrase.ts'

export interface MatchInput {
  readonly requirements: readonly Requirement[]
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
  /** How many items to list for each requirement. */
  readonly top: number
  /** YYYY-MM-DD: where open roles end. */
  readonly today: string
}

interface Library {
  readonly index: ItemIndex
  readonly titles: ItemIndex
  readonly entries: readonly Entry[]
  readonly top: number
  readonly today: string
}

/**
 * Ranks the library's evidence for each requirement, best first, with a verdict and reasons for people.
 * No clock, no network, no chance: the same input gives the same answer. Ties go to the more recent, then to the earlier item.
 */
export function matchRequirements(input: MatchInput): Match[] {
  const { evidence, entries, top, today } = input
  const library = { index: indexItems(evidence, entries), titles: indexTitles(entries), entries, top, today }
  return input.requirements.map((requirement) => matchOne(requirement, library))
}

const nothing: Coverage = { facets: [], hits: [] }

function matchOne(requirement: Requirement, library: Library): Match {
  const { index, titles, top } = library
  const text = requirement.years ? withoutYears(requirement.text) : requirement.text
  const facets = readFacets(text)
  const covered = coverFacets(facets, index)
  const years = requirement.years ? countYears({ ...library, text: requirement.text }) : null
  const words = bm25(text, index)
  const scored = index.items.map((item, at): Scored => {
    const coverage = covered.get(at) ?? nothing
    const score = scoreItem({
      item,
      facets,
      coverage,
      words: words.get(at) ?? 0,
      years: yearsBonus(at, years, library),
    })
    return { item: at, entry: item.entry?.id ?? null, score }
  })
  const ranked = spreadRoles(scored.toSorted(byScore(index)), top)
  const best = ranked.slice(0, 5).map(({ item }) => covered.get(item) ?? nothing)
  const byTitle = coverFacets(facets, titles)
  const highest = facets.map((_, at) =>
    Math.max(0, ...[...covered.values(), ...byTitle.values()].map((coverage) => coverage.facets[at] ?? 0)),
  )
  const verdict = judge({ requirement, facets, best, highest, years: yearsShare(requirement, years) })
  const min = requirement.years?.min ?? 0
  return {
    requirement: requirement.id,
    verdict,
    ranked: ranked.flatMap(({ item: at, score }): RankedEvidence[] => {
      const item = index.items[at]
      if (!item) return []
      const time = years ? explainYears(item, at, { years, min }) : []
      return [{ evidence: item.evidence.id, score, why: [...time, ...explainHits(covered.get(at)?.hits ?? [])] }]
    }),
  }
}

/** Items of the roles that were counted stand out, those that state the years more so. */
function yearsBonus(item: number, years: YearsFound | null, { index }: Library): number {
  if (!years) return 0
  if (years.stated.has(item)) return 1
  return years.entries.some(({ id }) => id === index.items[item]?.entry?.id) ? 0.5 : 0
}

function yearsShare(requirement: Requirement, years: YearsFound | null): number {
  if (!years || !requirement.years || requirement.years.min === 0) return 1
  return Math.min(1, years.months / (requirement.years.min * 12))
}

function byScore(index: ItemIndex): (a: Scored, b: Scored) => number {
  return (a, b) => b.score - a.score || recency(index, b.item).localeCompare(recency(index, a.item)) || a.item - b.item
}

/** Sorts with the latest last: open roles, then by end, then by start. */
function recency(index: ItemIndex, item: number): string {
  const entry = index.items[item]?.entry
  return entry ? `${entry.end === 'present' ? '9999' : (entry.end ?? entry.start ?? '0')} ${entry.start ?? ''}` : ''
}
