import type { Evidence } from '../../domain/evidence.ts'
import type { Match, RankedEvidence } from '../../domain/match.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { asksForReasons, isCourtesy, isOwnReason } from '../../matching/motives/own-reason.ts'
import { isPageFurniture } from '../phrases/page-furniture.ts'
import { leadsIn } from '../sentences/composing-unit.ts'
import { standsAlone } from '../sentences/stands-alone.ts'
import { assignBest } from './assign-best.ts'
import { countedPosts } from './counted-posts.ts'
import { isBareGrade } from './is-bare-grade.ts'
import { isLowerGrade } from './is-lower-grade.ts'
import { isOutdated } from './is-outdated.ts'
import { isPrivate } from './is-private.ts'
import { isSameCredential, namesCredential } from './names-credential.ts'
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

/** An item far below the best of its requirement is a weaker answer to the same thing, not a second one. */
const shareOfBest = 0.6
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
/** What says how many years answers a call for years before any deed. */
const worthOfYears = 3
const statesYears =
  /\b(?:[\p{L}\d.]+)\+? (?:years?|yrs?)['’]?,? (?:\p{L}+ )?(?:experience|of|in|as|on|at|with|across|working)\b/iu
const asksForYears = /\byears?\b/iu
const asksForProof =
  /\b(?:ph\.?d|doctorate|degree|bachelor\p{L}*|master['’]?s|diploma|qualifications?|certificates?|certifi\p{L}+|licen[cs]\p{L}*|registered|registration|educated to|nvq|gcses?|a[- ]levels?)\b/iu
const namesProof =
  /^(?:Ph\.?D|D\.?Phil|[BM]\.?(?:Sc|A|Eng|Ed|N|S|E|BA|Phil|Res)\b|LLB|LLM|PGCE|HN[CD]|NVQ|SVQ|BTEC|Fd[AS]c?|Foundation|Bachelor|Master|Doctor|Diploma|Associate)|\b(?:certificate|licen[cs]e|diploma|degree|registered|registration|qualified|nvq|gcses?|level \d)\b/iu

/** What choosing takes; `today` is YYYY-MM-DD. */
export interface Choosing {
  readonly matches: readonly Match[]
  readonly requirements: readonly Requirement[]
  readonly evidence: readonly Evidence[]
  readonly today: string
}

/** A condition is met in other words where the match is as sure as this: "own car" for "access to a vehicle". */
const certain = 0.5

/** What an item must score to be a first answer: by words it shares with the requirement, or by related words alone. */
const enough = { shared: 0.15, related: { strong: 0.3, partial: 0.32 } } as const

/**
 * The evidence a draft uses when nobody paired anything: for each requirement that has an answer at all the one that serves the document best as a whole, so that no item
 * stands under two headings while another answers nearly as well, and further ones that no other requirement tells of (an answer to a question may) and that share words with
 * this one, for related words alone put things under a heading where a reader would not look for them; the strongest answer of all is never left out. None that only makes
 * sense after the words before it while others do. A certificate that has expired, or is of a lower grade than the one asked for, answers nothing, and why someone applies
 * answers only what asks for it.
 */
export function chooseEvidence(choosing: Choosing): Choice[] {
  const { matches, requirements, evidence } = choosing
  const questions = new Set(requirements.filter(({ level }) => level === 'question').map(({ id }) => id))
  const { fitting, lasting, outdated } = fitness(choosing)
  const candidates = matches.map(lasting)
  const asked = new Map(requirements.map(({ id, text }) => [id, text]))
  const first = firstItems(candidates, {
    evidence: new Map(evidence.map((item) => [item.id, item])),
    asked: matches.map(({ requirement }) => asked.get(requirement) ?? ''),
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
      ? items.filter((item) => item !== best && uses(item) < allowed && isFurther(item, match, items[0]))
      : []
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
      counted: countedPosts(
        match.years,
        match.ranked.map((item) => item.evidence),
        evidence,
      ),
      nearest: chosen.length === 0 && match.verdict !== 'none' ? (match.ranked[0]?.evidence ?? null) : null,
      near: match.ranked
        .filter(({ evidence: id }) => !outdated.has(id))
        .map(({ evidence: id, score }) => ({ id, score })),
    }
  })
}

/** Whether an item is told behind the first: the strongest of all always, others where they share words and come near it. */
const isFurther = (item: RankedEvidence, match: Match, top: RankedEvidence | undefined): boolean =>
  item === top || (shares(item) && item.score >= bestOf(match) * shareOfFurther)

/** Who is asked for leading people must not be shown to have worked beside them. */
const asksToLead =
  /^(?:(?:proven |some |previous |relevant |demonstrable |significant )?(?:experience|evidence|track record) (?:of|in) )?(?:leading|managing|supervising|line[- ]managing|leadership of) (?:an? |the |and )?(?:\p{L}+ ){0,3}(?:teams?|staff|people|shifts?|colleagues|others|groups?|crews?|nurses|teachers|engineers|apprentices)\b/iu
const leads =
  /\b(?:lead\p{L}*|led|manag\p{L}*|supervis\p{L}*|in charge|took charge|head(?:ed)?|direct(?:ed|ing|s|or)?|coordinat\p{L}*|co-ordinat\p{L}*|mentor\p{L}*|train(?:ed|ing|er|s)?|precept\p{L}*|coach\p{L}*|ran|run(?:ning|s)?|foreman|forewoman|chargehand|overs\p{L}+|chair\p{L}*|captain\p{L}*|command\p{L}*|delegat\p{L}*|brigade|responsible for|allocat\p{L}*|recruit\p{L}*|guid(?:ed?|ing)|taught|teach\p{L}*|stood in|deputi\p{L}+|acting|sergeant|officer|principal|boss)\b|\b(?:team|crew|staff|gang) of (?:\d|\p{L}+)/iu

/** Which ranked items can answer at all. */
function fitness({ requirements, evidence, today }: Choosing) {
  const texts = new Map(evidence.map(({ id, text }) => [id, text]))
  const asked = new Map(requirements.map(({ id, text }) => [id, text]))
  const clear = new Set(evidence.filter(({ text }) => standsAlone(text) && !leadsIn(text)).map(({ id }) => id))
  const outdated = new Set(evidence.filter(({ text }) => isOutdated(text, today)).map(({ id }) => id))
  const answers = (item: RankedEvidence, requirement: string): boolean => {
    const text = texts.get(item.evidence) ?? ''
    if (
      isPageFurniture(text) ||
      outdated.has(item.evidence) ||
      isLowerGrade(text, requirement) ||
      isBareGrade(text) ||
      isCourtesy(text) ||
      isPrivate(text) ||
      !namesCredential(text, requirement)
    )
      return false
    if (asksToLead.test(requirement) && !leads.test(text)) return false
    return !isOwnReason(text) || asksForReasons(requirement)
  }
  const conditions = new Set(requirements.filter(({ level }) => level === 'eligibility').map(({ id }) => id))
  const lasting = (match: Match): readonly RankedEvidence[] => {
    const requirement = asked.get(match.requirement) ?? ''
    const told = (item: RankedEvidence): string => texts.get(item.evidence) ?? ''
    if (conditions.has(match.requirement) && match.verdict !== 'strong')
      return match.verdict === 'none'
        ? []
        : match.ranked.filter((item) => answers(item, requirement) && isSameCredential(told(item), requirement))
    const fit = new Set(fittingOf(match))
    const items = match.ranked
      .filter((item) => fit.has(item) || (match.verdict !== 'none' && match.years && statesYears.test(told(item))))
      .filter((item) => answers(item, asked.get(match.requirement) ?? ''))
      .filter((item) => !conditions.has(match.requirement) || shares(item) || item.score >= certain)
    const proved =
      conditions.has(match.requirement) && asksForProof.test(requirement)
        ? items.filter((item) => namesProof.test(told(item)))
        : []
    const fitted = proved.length > 0 ? proved : items
    const plain = fitted.filter((item) => clear.has(item.evidence))
    return plain.length > 0 ? plain : fitted
  }
  return { fitting: fittingOf, lasting, outdated }
}

/** The first item of each requirement: the assignment that is worth most to the document, each item counting less each time it is told again. */
function firstItems(
  candidates: readonly (readonly RankedEvidence[])[],
  { evidence: byId, asked }: { readonly evidence: ReadonlyMap<string, Evidence>; readonly asked: readonly string[] },
): readonly (RankedEvidence | null)[] {
  const wanted = new Map<string, number>()
  for (const { evidence } of candidates.flat()) wanted.set(evidence, (wanted.get(evidence) ?? 0) + 1)
  const slots = [...wanted].flatMap(([id, times]) => Array.from({ length: times }, (_, turn) => ({ id, turn })))
  const worthOf = (id: string, at: number): number => {
    const { text = '', entry = null } = byId.get(id) ?? {}
    if (asksForProof.test(asked[at] ?? '')) return namesProof.test(text) ? worthOfProof : 1
    if (asksForYears.test(asked[at] ?? '') && statesYears.test(text)) return worthOfYears
    if (entry === null && /^\p{L}+ist\b|\b\p{L}+ (?:with|of) \S+ years\b/iu.test(text)) return worthOfProfile
    return tellsResult(text) ? worthOfResult : 1
  }
  const worth = candidates.map((items, at) => {
    const scores = new Map(items.map(({ evidence, score }) => [evidence, score]))
    return slots.map(
      ({ id, turn }) => (scores.get(id) ?? 0) * worthOf(id, at) * (worthAgain[turn] ?? (worthAgain.at(-1) ?? 0) / turn),
    )
  })
  return assignBest(worth).map((slot, at) => {
    const id = slot === null ? null : slots[slot]?.id
    return candidates[at]?.find(({ evidence }) => evidence === id) ?? null
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
