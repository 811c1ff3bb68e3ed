import type { Coverage } from '../facets/cover-facets.ts'
import { asksForConduct } from '../judging/asks-for-conduct.ts'
import { isPaper } from '../judging/is-paper.ts'
import type { PaperAsked } from '../judging/paper-asked.ts'
import type { ReasonsAsked } from '../motives/reasons-asked.ts'
import type { Item, ItemIndex } from './index-items.ts'

export interface ScoreInput {
  readonly index: ItemIndex
  readonly coverage: Coverage
  /** BM25 share by item, 0 to 1. */
  readonly words: Float32Array
  /** The paper that is asked for, which items that speak of one answer first; null when none is. */
  readonly paper: PaperAsked
  /** How far each item is part of the years counted, 0 to 1; null when none are. */
  readonly years: ((item: number) => number) | null
  /** True when a deed is asked for, which no bare title of a study or a paper tells of. */
  readonly deed: boolean
  /** True when what came of a deed is asked for. */
  readonly result: boolean
  /** Whether it asks why someone applies, which only lines that say so answer; these answer little else. */
  readonly reasons: ReasonsAsked
}

/** What the parts of a score weigh; a number in the text (a result) only decides between equals,
 * and so does telling of a deed where ways to be are asked for, which deeds show and lists do not. */
const part = { facets: 0.68, words: 0.23, years: 0.4, result: 0.01, ending: 0.15, deed: 0.04 } as const
/** What others say about a person counts a little less than what the person says they did. */
const saidTrust = 0.88
/** Having done a thing is no paper about it, and a paper is no time spent. */
const doneTrust = 0.55
/** Of two lines that answer nearly as well, the one of the present post shows the level one works at now. */
const presentWorth = 1.04
/** What a line that says why is worth where that is asked, what a deed is worth there, and such a line elsewhere. */
const whyTrust = 0.45
const deedTrust = 0.2
const reasonTrust = 0.4
/** A facet this heavy beside the heaviest is as good a facet to answer as any. */
const mainShare = 0.6

/**
 * How well each item answers a requirement, 0 to 1 and comparable across requirements: facets first (all of them,
 * and the one it answers best), then words, then small things that make one of two equal items the better evidence.
 */
export function scoreItems({
  index,
  coverage,
  words,
  years,
  paper,
  reasons,
  deed: done,
  result: ends,
}: ScoreInput): Float32Array {
  const scores = facetScores(coverage, index.items.length)
  const conduct = asksForConduct(coverage.facets)
  const { quantified, tells, said, why, result: ended, present } = index.marks
  for (let at = 0; at < scores.length; at += 1) {
    const covered = scores[at] ?? 0
    const end = ends && covered > 0 ? part.ending * (ended[at] ?? 0) : 0
    const result = covered > 0 ? part.result * (quantified[at] ?? 0) + end : 0
    const deed = conduct ? part.deed * (tells[at] ?? 0) : 0
    const whole =
      part.facets * covered + part.words * (words[at] ?? 0) + part.years * (years?.(at) ?? 0) + result + deed
    const current = present[at] === 1 && paper === null ? whole * presentWorth : whole
    const apart = isApart(index.items[at], { paper, counted: years?.(at) ?? null, done })
      ? current * doneTrust
      : current
    scores[at] = Math.min(1, asReason(said[at] === 1 ? apart * saidTrust : apart, { reasons, why: why[at] === 1 }))
  }
  return scores
}

/** A line that says why answers the question why before all others, and with half its worth what does not ask for it. */
function asReason(score: number, { reasons, why }: { reasons: ReasonsAsked; why: boolean }): number {
  if (reasons === 'only') return why ? whyTrust + (1 - whyTrust) * score : score * deedTrust
  return why && reasons === null ? score * reasonTrust : score
}

interface AskedOf {
  readonly paper: PaperAsked
  /** How far the item is part of the years counted; null when none are. */
  readonly counted: number | null
  readonly done: boolean
}

/** True for a deed where a paper is asked for, and for a paper where years of doing are. */
function isApart(item: Item | undefined, { paper, counted, done }: AskedOf): boolean {
  if (item === undefined) return false
  if (paper !== null) return !isPaper(item, paper)
  if (done && item.titleOnly) return true
  return counted === 0 && item.entry !== null && !worked.has(item.entry.kind)
}

const worked: ReadonlySet<string> = new Set(['work', 'volunteer', 'project', 'other'])

function facetScores({ facets, values }: Coverage, size: number): Float32Array {
  const total = facets.reduce((sum, { weight }) => sum + weight, 0)
  const heaviest = Math.max(...facets.map(({ weight }) => weight))
  const all = new Float32Array(size)
  const best = new Float32Array(size)
  facets.forEach(({ weight }, facet) => {
    const row = values[facet] ?? best
    const main = Math.min(1, weight / (mainShare * heaviest))
    for (let at = 0; at < size; at += 1) {
      const value = row[at] ?? 0
      all[at] = (all[at] ?? 0) + (weight / total) * value
      best[at] = Math.max(best[at] ?? 0, value * main)
    }
  })
  for (let at = 0; at < size; at += 1) all[at] = 0.5 * (all[at] ?? 0) + 0.5 * (best[at] ?? 0)
  return all
}
