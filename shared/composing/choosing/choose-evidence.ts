import type { Evidence } from '../../domain/evidence.ts'
import type { Match, RankedEvidence } from '../../domain/match.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { leadsIn } from '../sentences/composing-unit.ts'
import { isLowerGrade } from './is-lower-grade.ts'
import { isOutdated } from './is-outdated.ts'
import { standsAlone } from '../sentences/stands-alone.ts'

/** Evidence chosen for a requirement without a person's say, best first; empty means a gap. */
export interface Choice {
  readonly requirement: string
  readonly evidence: readonly { readonly id: string; readonly strength: 'strong' | 'partial' }[]
  /** Items that would answer but say themselves that they no longer hold. */
  readonly expired?: readonly string[]
  /** For a requirement that counts years: an item of each post that makes the sum, where it comes to what is asked. */
  readonly counted?: readonly string[]
}

/** An item far below the best of its requirement is a weaker answer to the same thing, not a second one. */
const shareOfBest = 0.6
const itemsPerRequirement = 3
const usesPerItem = 2
/** Used once, an item stands behind another that answers nearly as well. */
const priceOfUse = 0.35

/** What choosing takes; `today` is YYYY-MM-DD. */
export interface Choosing {
  readonly matches: readonly Match[]
  readonly requirements: readonly Requirement[]
  readonly evidence: readonly Evidence[]
  readonly today: string
}

/** What an item must score to be a first answer: by words it shares with the requirement, or by related words alone. */
const enough = { shared: 0.15, related: { strong: 0.3, partial: 0.32 } } as const

/**
 * The evidence a draft uses when nobody paired anything: the best item of each requirement that has an answer at all, and further ones that no other
 * requirement tells of (an answer to a question may) and that share words with this one, for related words alone put things under a heading where a reader would not look for them.
 * No item stands more than twice in the document as long as another answers nearly as well, and none that only makes sense after the words before it while
 * others do. A certificate that has expired, or is of a lower grade than the one asked for, answers nothing.
 */
export function chooseEvidence({ matches, requirements, evidence, today }: Choosing): Choice[] {
  const texts = new Map(evidence.map(({ id, text }) => [id, text]))
  const asked = new Map(requirements.map(({ id, text }) => [id, text]))
  const questions = new Set(requirements.filter(({ level }) => level === 'question').map(({ id }) => id))
  const below = (match: Match, item: RankedEvidence) =>
    isLowerGrade(texts.get(item.evidence) ?? '', asked.get(match.requirement) ?? '')
  const clear = new Set(evidence.filter(({ text }) => standsAlone(text) && !leadsIn(text)).map(({ id }) => id))
  const outdated = new Set(evidence.filter(({ text }) => isOutdated(text, today)).map(({ id }) => id))
  const used = new Map<string, number>()
  const uses = (item: RankedEvidence) => used.get(item.evidence) ?? 0
  const use = (item: RankedEvidence) => used.set(item.evidence, uses(item) + 1)
  const fitting = new Map(matches.map((match) => [match.requirement, fittingOf(match)]))
  const lasting = (match: Match) => {
    const items = (fitting.get(match.requirement) ?? []).filter(
      (item) => !outdated.has(item.evidence) && !below(match, item),
    )
    const plain = items.filter((item) => clear.has(item.evidence))
    return plain.length > 0 ? plain : items
  }
  const first = new Map<string, RankedEvidence>()
  for (const match of [...matches].sort((a, b) => bestOf(b) - bestOf(a))) {
    const items = lasting(match)
    const free = items.filter((item) => uses(item) < usesPerItem)
    const worth = (item: RankedEvidence) => item.score * (1 - priceOfUse * uses(item))
    const best = [...(free.length > 0 ? free : items)].sort((a, b) => worth(b) - worth(a))[0]
    if (best) first.set(match.requirement, best)
    if (best) use(best)
  }
  return matches.map((match) => {
    const best = first.get(match.requirement)
    const allowed = questions.has(match.requirement) ? usesPerItem : 1
    const others = best ? lasting(match).filter((item) => item !== best && uses(item) < allowed && shares(item)) : []
    const chosen = best ? [best, ...others.slice(0, itemsPerRequirement - 1)] : []
    for (const item of chosen.slice(1)) use(item)
    return {
      requirement: match.requirement,
      evidence: chosen.map((item, index) => ({
        id: item.evidence,
        strength: match.verdict === 'strong' || index === 0 ? ('strong' as const) : ('partial' as const),
      })),
      expired: (fitting.get(match.requirement) ?? [])
        .filter((item) => outdated.has(item.evidence))
        .map((item) => item.evidence),
      counted: countedPosts(match, evidence),
    }
  })
}

/** The first item of each post whose time counts; none unless the posts themselves show what the years are of. */
function countedPosts({ years, ranked }: Match, evidence: readonly Evidence[]): readonly string[] {
  if (!years?.plain || years.months < years.asked.min * 12) return []
  const best = new Map(ranked.map(({ evidence: id }, at) => [id, at]))
  const placeOf = ({ id }: Evidence) => best.get(id) ?? ranked.length
  return years.entries.flatMap((entry) => {
    const [item] = evidence
      .filter((one) => one.entry === entry && one.parent === null)
      .sort((a, b) => placeOf(a) - placeOf(b))
    return item ? [item.id] : []
  })
}

const bestOf = ({ ranked }: Match): number => ranked[0]?.score ?? 0

/** Items that answer by themselves, not far behind the best. */
function fittingOf(match: Match): readonly RankedEvidence[] {
  const { verdict, ranked } = match
  if (verdict === 'none') return []
  return ranked.filter(
    (item) =>
      item.score >= bestOf(match) * shareOfBest &&
      item.score >= (shares(item) ? enough.shared : enough.related[verdict]),
  )
}

/** Whether the item itself uses a word of the requirement; reasons of kindred words are told with an arrow, those of its role or employer in brackets. */
function shares({ why }: RankedEvidence): boolean {
  return why.some((reason) => !/→|\((?:role|employer)\)$|^\d/u.test(reason))
}
