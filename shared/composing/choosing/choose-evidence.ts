import type { Evidence } from '../../domain/evidence.ts'
import type { RankedEvidence } from '../../domain/match.ts'
import { assignBest } from './assign-best.ts'
import { countedPosts } from './counted-posts.ts'
import { type Choosing, fitness } from './fitness.ts'
import { fitsQuestion } from './fits-question.ts'
import { postsByName } from './posts-by-name.ts'
import { proof } from './proof.ts'
import { sharesWords } from './shares-words.ts'
import { statesYears } from './states-years.ts'
import { subjectWords } from './subject-words.ts'
import { tellsResult } from './tells-result.ts'

/** Evidence chosen for a requirement without a person's say, best first; empty means a gap. */
export interface Choice {
  readonly requirement: string
  readonly evidence: readonly { readonly id: string; readonly strength: 'strong' | 'partial' }[]
  /** Items that would answer but say themselves that they no longer hold. */
  readonly expired?: readonly string[]
  /** For a requirement that counts years: an item of each post that makes the sum, where it comes to what is asked. */
  readonly counted?: readonly string[]
  /** What comes nearest to a requirement that is met in part, where even that is too little to draft with. */
  readonly nearest?: string | null
  /** Everything that came near it, best first, whether or not it answers; a letter with room to spare takes from these. */
  readonly near?: readonly { readonly id: string; readonly score: number }[]
}

/** A second answer has to come nearer. */
const shareOfFurther = 0.65
const itemsPerRequirement = 3
const usesPerItem = 2
/** What an item is worth when it stands in the document for the second and for a further time: another that answers nearly as well goes before it. */
const worthAgain = [1, 0.62, 0.05]
/** A figure or an outcome tells a reader more than a duty that answers as well. */
const worthOfResult = 1.1

/** A degree answers a call for one before a post of the same words ("PhD researcher"); a summary answers what nothing else does. */
const worthOfProof = 1.4
const worthOfProfile = 0.85
/** What says how many years answers a call for years before any deed, unless a deed says more of what the years are of: "twelve years in housing" is no answer to years of managing its staff. */
const worthOfYears = 3
const asksForYears = /\byears?\b/iu

/**
 * The evidence a draft uses when nobody paired anything: for each requirement that has an answer at all the one that serves the document best as a whole, so that no item
 * stands under two headings while another answers nearly as well, and further ones that no other requirement tells of (an answer to a question may) and that share words with
 * this one, for related words alone put things under a heading where a reader would not look for them; the strongest answer of all is never left out. None that only makes
 * sense after the words before it while others do. A certificate that has expired, or is of a lower grade than the one asked for, answers nothing, and why someone applies
 * answers only what asks for it.
 */
export function chooseEvidence(choosing: Choosing): Choice[] {
  const { matches, requirements, evidence, entries = [], today } = choosing
  const questions = new Set(requirements.filter(({ level }) => level === 'question').map(({ id }) => id))
  const conditions = new Set(requirements.filter(({ level }) => level === 'eligibility').map(({ id }) => id))
  const { fitting, lasting, outdated, isPlain } = fitness(choosing)
  const byName = requirements.map((one) => postsByName(one, { evidence, entries, today }))
  const postsOf = new Map(requirements.map(({ id }, at) => [id, byName[at] ?? []]))
  const candidates = matches.map((match) => {
    const items = lasting(match)
    return items.length > 0 ? items : (postsOf.get(match.requirement) ?? []).map(asRanked)
  })
  const asked = new Map(requirements.map(({ id, text }) => [id, text]))
  const first = firstItems(candidates, {
    evidence: new Map(evidence.map((item) => [item.id, item])),
    asked: matches.map(({ requirement }) => asked.get(requirement) ?? ''),
    isQuestion: (at) => questions.has(matches[at]?.requirement ?? ''),
    isCondition: (at) => conditions.has(matches[at]?.requirement ?? ''),
  })
  const used = new Map<string, number>()
  const uses = (item: RankedEvidence) => used.get(item.evidence) ?? 0
  const use = (item: RankedEvidence) => used.set(item.evidence, uses(item) + 1)
  for (const item of first) if (item) use(item)
  return matches.map((match, at) => {
    const best = first[at]
    const items = candidates[at] ?? []
    const allowed = questions.has(match.requirement) ? usesPerItem : 1
    const others = best
      ? items.filter(
          (item) => item !== best && uses(item) < allowed && (isFurther(item, items[0]) || isPlain(item, match)),
        )
      : []
    const counted = countedPosts(
      match.years,
      match.ranked.map((item) => item.evidence),
      evidence,
    )
    const chosen = best ? [best, ...others.slice(0, itemsPerRequirement - 1)] : []
    for (const item of chosen.slice(1)) use(item)
    return {
      requirement: match.requirement,
      evidence: chosen.map((item, index) => ({
        id: item.evidence,
        strength: match.verdict === 'strong' || index === 0 ? ('strong' as const) : ('partial' as const),
      })),
      expired: fitting(match)
        .filter((item) => outdated.has(item.evidence))
        .map((item) => item.evidence),
      counted: counted.length > 0 ? counted : (postsOf.get(match.requirement) ?? []),
      nearest: chosen.length === 0 && match.verdict !== 'none' ? (match.ranked[0]?.evidence ?? null) : null,
      near: match.ranked
        .filter(({ evidence: id }) => !outdated.has(id))
        .map(({ evidence: id, score }) => ({ id, score })),
    }
  })
}

/** Whether an item is told behind the first: the strongest of all always, others where they share words and come near it. */
const isFurther = (item: RankedEvidence, top: RankedEvidence | undefined): boolean =>
  item === top || (sharesWords(item) && item.score >= (top?.score ?? 0) * shareOfFurther)

/** A post whose name alone answers stands behind all that says more. */
const asRanked = (evidence: string): RankedEvidence => ({ evidence, score: 0.3, why: [] })

interface Asking {
  readonly evidence: ReadonlyMap<string, Evidence>
  /** The words of each requirement. */
  readonly asked: readonly string[]
  /** Whether a requirement is a question, whose answer is read by itself and may stand elsewhere too. */
  readonly isQuestion: (at: number) => boolean
  /** Whether it is a condition, which takes no deed from the duty that this answers best. */
  readonly isCondition: (at: number) => boolean
}

/** A question wants what shows its behaviour, and what came of it; what sums someone up tells no story. */
function storyWorth(text: string, question: string): number {
  const fits = fitsQuestion(question, text) ? 1.6 : 0.5
  return (statesYears(text) ? 0.5 : fits) * (tellsResult(text) ? 1.4 : 1)
}

/** The first item of each requirement: the assignment that is worth most to the document, each item counting less each time it is told again. */
function firstItems(
  candidates: readonly (readonly RankedEvidence[])[],
  { evidence: byId, asked, isQuestion, isCondition }: Asking,
): readonly (RankedEvidence | null)[] {
  const wanted = new Map<string, number>()
  for (const { evidence } of candidates.flat()) wanted.set(evidence, (wanted.get(evidence) ?? 0) + 1)
  const slots = [...wanted].flatMap(([id, times]) => Array.from({ length: times }, (_, turn) => ({ id, turn })))
  const worthOf = (id: string, at: number): number => {
    const { text = '', entry = null } = byId.get(id) ?? {}
    if (isQuestion(at)) return storyWorth(text, asked[at] ?? '')
    if (proof.asked.test(asked[at] ?? '')) return proof.named.test(text) ? worthOfProof : 1
    if (asksForYears.test(asked[at] ?? '') && statesYears(text) && speaksOf(text, at)) return worthOfYears
    if (entry === null && /^\p{L}+ist\b|\b\p{L}+ (?:with|of) \S+ years\b/iu.test(text)) return worthOfProfile
    return tellsResult(text) ? worthOfResult : 1
  }
  const speaksOf = (text: string, at: number): boolean => {
    const wanted = subjectWords(asked[at] ?? '')
    const shared = (own: string) => [...subjectWords(own)].filter((word) => wanted.has(word)).length
    return candidates[at]?.every(({ evidence }) => shared(byId.get(evidence)?.text ?? '') <= shared(text)) ?? false
  }
  const worth = candidates.map((items, at) => {
    const scores = new Map(items.map(({ evidence, score }) => [evidence, score]))
    return slots.map(
      ({ id, turn }) =>
        (scores.get(id) ?? 0) *
        worthOf(id, at) *
        (worthAgain[isQuestion(at) || isCondition(at) ? turn - 1 : turn] ??
          (turn === 0 ? 1 : (worthAgain.at(-1) ?? 0) / turn)),
    )
  })
  return assignBest(worth).map((slot, at) => {
    const id = slot === null ? null : slots[slot]?.id
    return candidates[at]?.find(({ evidence }) => evidence === id) ?? null
  })
}
