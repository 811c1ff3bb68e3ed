import type { EntryKind } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Match, RankedEvidence } from '../../domain/match.ts'
import type { Requirement, RequirementLevel } from '../../domain/requirement.ts'
import { asksForPaper } from '../../matching/judging/asks-for-paper.ts'
import { indexLibrary } from '../../matching/ranking/index-library.ts'
import { isNamedPaper } from './answers-condition.ts'
import { assignBest } from './assign-best.ts'
import { byOwnWords } from './by-own-words.ts'
import { countedPosts } from './counted-posts.ts'
import { degreesAsked } from './degrees-asked.ts'
import { type Choosing, fitness } from './fitness.ts'
import { howMuchTold } from './how-much-told.ts'
import { isHeadline } from './is-headline.ts'
import { isLeisure } from './is-leisure.ts'
import { isPrivate } from './is-private.ts'
import { isRow } from './is-row.ts'
import { isSelfTold } from './is-self-told.ts'
import { peopleBroughtOn } from './people-brought-on.ts'
import { postsByName } from './posts-by-name.ts'
import { proof } from './proof.ts'
import { sharesWords } from './shares-words.ts'
import { speaksOfYears } from './speaks-of-years.ts'
import { subjectWords } from './subject-words.ts'
import { tellsResult } from './tells-result.ts'
import { tonguesAsked } from './tongues-asked.ts'
import { touchesItself } from './touches-itself.ts'
import { whatIsOpen } from './what-is-open.ts'
import { worthAsAnswer } from './worth-as-answer.ts'
import { yearsStated } from './years-stated.ts'

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

/** A second answer has to come nearer than the first needs to. */
const shareOfFurther = 0.7
/** What stands for the best where that is told elsewhere has to come this near it: what is far weaker tells a reader less than the best read again. */
const shareOfSubstitute = 0.7
const itemsPerRequirement = 3
const usesPerItem = 2
/** What an item is worth when it stands in the document for the second and for a further time: another that answers nearly as well goes before it. */
const worthAgain = [1, 0.9, 0.75, 0.05]
/**
 * The evidence a draft uses when nobody paired anything: for each requirement that has an answer at all the one that serves the document best as a whole, so that no item
 * stands under two headings while another answers nearly as well, and further ones that no other requirement tells of (an answer to a question may) and that share words with
 * this one, for related words alone put things under a heading where a reader would not look for them; what is met in part has one answer (on the labelled sets the second one was more often poor than right). None that only makes
 * sense after the words before it while others do. A certificate that has expired, or is of a lower grade than the one asked for, answers nothing, and why someone applies
 * answers only what asks for it.
 */
export function chooseEvidence(given: Choosing): Choice[] {
  const duties = new Set(given.requirements.flatMap(({ id, level }) => (level === 'duty' ? [id] : [])))
  const choosing = {
    ...given,
    matches: given.matches.map((match) => (duties.has(match.requirement) ? byOwnWords(match) : match)),
  }
  const { matches, requirements, evidence, entries = [], today } = choosing
  const questions = new Set(requirements.filter(({ level }) => level === 'question').map(({ id }) => id))
  const { fitting, lasting, outdated, isPlain } = fitness(choosing)
  const byName = requirements.map((one) => postsByName(one, { evidence, entries, today }))
  const postsOf = new Map(requirements.map(({ id }, at) => [id, byName[at] ?? []]))
  const library = indexLibrary(evidence, entries)
  const surely = new Map(requirements.map((one) => [one.id, surelyHeld(one, { evidence, entries, library })]))
  const broughtOn = new Map(requirements.map((one) => [one.id, peopleBroughtOn(one, { evidence, entries })]))
  const asked = new Map(requirements.map((one) => [one.id, one]))
  const candidates = matches.map((match) => {
    const sure = (surely.get(match.requirement) ?? []).filter((id) => !outdated.has(id))
    if (sure.length > 0) return sure.map(asSure)
    const items = lasting(match)
    if (items.length > 0) return items
    const stated = asked.get(match.requirement)
    const years = stated ? yearsStated(stated, match) : []
    if (years.length > 0) return years
    const deeds = broughtOn.get(match.requirement) ?? []
    return (deeds.length > 0 ? deeds : (postsOf.get(match.requirement) ?? [])).map(asRanked)
  })
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]))
  const summed = matches.map((match) =>
    countedPosts(match.years, {
      asked: asked.get(match.requirement)?.text ?? '',
      order: inOrder(match),
      evidence,
      entries,
      today,
    }),
  )
  const first = firstItems(candidates, {
    evidence: new Map(evidence.map((item) => [item.id, item])),
    kindOf: (entry) => kinds.get(entry ?? '') ?? null,
    asked: matches.map(({ requirement }) => asked.get(requirement)),
    tells: (at) => {
      const text = asked.get(matches[at]?.requirement ?? '')?.text
      return text === undefined ? () => 0 : howMuchTold(text, library)
    },
    isFree: (at) =>
      free.has(asked.get(matches[at]?.requirement ?? '')?.level ?? 'must') || (summed[at] ?? []).length > 0,
  })
  const heldAs = new Map(evidence.map(({ id, text, entry }) => [id, { text, kind: kinds.get(entry ?? '') ?? null }]))
  const isPaperOf = (item: RankedEvidence, { requirement }: Match): boolean => {
    const held = heldAs.get(item.evidence)
    return held !== undefined && isNamedPaper(held, asked.get(requirement)?.text ?? '')
  }
  const used = new Map<string, number>()
  const uses = (item: RankedEvidence) => used.get(item.evidence) ?? 0
  const use = (item: RankedEvidence) => used.set(item.evidence, uses(item) + 1)
  const tellsMore = ({ requirement, verdict }: Match): boolean => verdict === 'strong' || questions.has(requirement)
  /** Where a paper is asked for nothing but papers is told beside the first. */
  const isSort = (item: RankedEvidence, { requirement }: Match): boolean => {
    const kind = heldAs.get(item.evidence)?.kind ?? null
    return !asksForPaper(asked.get(requirement)?.text ?? '') || kind === null || !deeds.has(kind)
  }
  /** A second line of the same words adds what came of it, where the first tells no result; a question has room for more. */
  const isFurther = (
    item: RankedEvidence,
    { requirement }: Match,
    { best, top }: { best: RankedEvidence; top: RankedEvidence | undefined },
  ): boolean => {
    const tellsMoreOfIt = (one: RankedEvidence) => tellsResult(heldAs.get(one.evidence)?.text ?? '')
    const adds = item === top || questions.has(requirement) || (tellsMoreOfIt(item) && !tellsMoreOfIt(best))
    return adds && (item === top || (sharesWords(item) && item.score >= (top?.score ?? 0) * shareOfFurther))
  }
  const isSure = (item: RankedEvidence, { requirement }: Match) =>
    surely.get(requirement)?.includes(item.evidence) ?? false
  const isSummed = (at: number) => (summed[at] ?? []).length > 0
  for (const [at, item] of first.entries()) if (item && !isSummed(at)) use(item)
  const speaks = (item: RankedEvidence, { requirement }: Match): boolean =>
    touchesItself(item) || speaksOfYears(heldAs.get(item.evidence)?.text ?? '', asked.get(requirement)?.text ?? '')
  const nearestOf = ({ ranked }: Match): string | null =>
    ranked.find(({ evidence: id }) => {
      const text = heldAs.get(id)?.text ?? ''
      return !isPrivate(text) && !isLeisure(text)
    })?.evidence ?? null
  const openTo = (match: Match, told: readonly RankedEvidence[], items: readonly RankedEvidence[]) =>
    whatIsOpen(asked.get(match.requirement)?.text ?? '', told, {
      others: items.filter(
        (item) =>
          !told.includes(item) &&
          uses(item) < usesPerItem &&
          isSort(item, match) &&
          !isSelfTold(heldAs.get(item.evidence) ?? { text: '', kind: null }),
      ),
      library,
    })
  return matches.map((match, at) => {
    const best = first[at]
    const items = candidates[at] ?? []
    const allowed = questions.has(match.requirement) ? usesPerItem : 1
    const others = best
      ? items.filter(
          (item) =>
            item !== best &&
            !isHeadline(heldAs.get(item.evidence) ?? { text: '', kind: null }) &&
            (uses(item) < allowed || isSure(item, match)) &&
            isSort(item, match) &&
            (!isSummed(at) || speaks(item, match)) &&
            ((tellsMore(match) && isFurther(item, match, { best, top: items[0] })) ||
              isSure(item, match) ||
              isPlain(item, match, best) ||
              isPaperOf(item, match)),
        )
      : []
    const counted = summed[at] ?? []
    const told = best ? [best, ...others.slice(0, itemsPerRequirement - 1)] : []
    const open = isSummed(at) || questions.has(match.requirement) ? null : openTo(match, told, items)
    const chosen = open ? [...told.slice(0, itemsPerRequirement - 1), open] : told
    if (!isSummed(at)) for (const item of chosen.slice(1)) use(item)
    return {
      requirement: match.requirement,
      evidence: chosen.map((item, index) => ({
        id: item.evidence,
        strength: (isSummed(at) ? speaks(item, match) : match.verdict === 'strong' || index === 0)
          ? 'strong'
          : 'partial',
      })),
      expired: fitting(match)
        .filter((item) => outdated.has(item.evidence))
        .map((item) => item.evidence),
      counted: counted.length > 0 ? counted : (postsOf.get(match.requirement) ?? []),
      nearest: chosen.length === 0 && match.verdict !== 'none' ? nearestOf(match) : null,
      near: match.ranked
        .filter(({ evidence: id }) => !outdated.has(id))
        .map(({ evidence: id, score }) => ({ id, score })),
    }
  })
}

const deeds: ReadonlySet<EntryKind> = new Set(['work', 'volunteer', 'project'])

const free: ReadonlySet<RequirementLevel> = new Set(['question', 'eligibility'])

const inOrder = ({ ranked }: Match): string[] => ranked.map(({ evidence }) => evidence)

/** Degrees and languages that a call for any of them is answered by, whatever words they share with it. */
function surelyHeld({ text, level }: Requirement, held: Parameters<typeof degreesAsked>[1]): readonly string[] {
  if (level === 'question' || level === 'duty') return []
  const degrees = degreesAsked(text, held)
  return degrees.length > 0 ? degrees : tonguesAsked(text, held)
}

const asSure = (evidence: string, at: number): RankedEvidence => ({ evidence, score: sure - at * 0.1, why: [] })
const sure = 0.9

/** A post whose name alone answers stands behind all that says more. */
const asRanked = (evidence: string): RankedEvidence => ({ evidence, score: 0.3, why: [] })

/** What an item is worth at its first turn (0) and at later ones. */
const worthOfTurn = (turn: number): number => (turn < 0 ? 1 : (worthAgain[turn] ?? (worthAgain.at(-1) ?? 0) / turn))

/** What tells less than this share of what another tells leaves out something that was asked for. */
const asMuch = 0.75

/** How far an item's worth hangs on how much of what is asked for its own words tell, beside the one that tells most. */
const ofTold = 0.4

interface Asking {
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly kindOf: (entry: string | null) => EntryKind | null
  readonly asked: readonly (Requirement | undefined)[]
  /** Whether what answers a requirement is free for another too: a question is read by itself, a condition takes no deed from the duty that this answers best, and years are told by their sum. */
  readonly isFree: (at: number) => boolean
  /** How much of what a requirement asks for an item's own words tell, 0 to 1. */
  readonly tells: (at: number) => (evidence: string) => number
}

/** The first item of each requirement: the assignment that is worth most to the document, each item counting less each time it is told again. */
function firstItems(
  candidates: readonly (readonly RankedEvidence[])[],
  { evidence: byId, kindOf, asked, isFree, tells }: Asking,
): readonly (RankedEvidence | null)[] {
  const wanted = new Map<string, number>()
  for (const { evidence } of candidates.flat()) wanted.set(evidence, (wanted.get(evidence) ?? 0) + 1)
  const slots = [...wanted].flatMap(([id, times]) => Array.from({ length: times }, (_, turn) => ({ id, turn })))
  const worthOf = (id: string, at: number): number => {
    const { text = '', entry = null } = byId.get(id) ?? {}
    const requirement = asked[at]
    if (!requirement) return 1
    const worth = worthAsAnswer({ text, kind: kindOf(entry) }, requirement, () => speaksOf(text, at))
    return kindOf(entry) === 'skill' && isAlone(id, at) ? Math.max(1, worth) : worth
  }
  const tellsAt = candidates.map((_, at) => tells(at))
  /** A list shows less than a deed with one of its things, but more than deeds that have none of them. */
  const isAlone = (id: string, at: number): boolean => {
    const told = tellsAt[at]?.(id) ?? 0
    return (candidates[at] ?? []).every(
      ({ evidence }) =>
        evidence === id ||
        kindOf(byId.get(evidence)?.entry ?? null) === 'skill' ||
        (tellsAt[at]?.(evidence) ?? 0) < told * asMuch,
    )
  }
  const speaksOf = (text: string, at: number): boolean => {
    const wanted = subjectWords(asked[at]?.text ?? '')
    const shared = (own: string) => [...subjectWords(own)].filter((word) => wanted.has(word)).length
    return candidates[at]?.every(({ evidence }) => shared(byId.get(evidence)?.text ?? '') <= shared(text)) ?? false
  }
  const rows = new Set([...byId.values()].flatMap(({ id, text, entry }) => (isRow(text, kindOf(entry)) ? [id] : [])))
  const worth = candidates.map((items, at) => {
    const told = tellsAt[at] ?? (() => 0)
    const most = Math.max(...items.map(({ evidence }) => told(evidence)))
    const byTime = asked[at]?.years != null || proof.asked.test(asked[at]?.text ?? '')
    const shareOf = (id: string) => (most > 0 && !byTime ? told(id) / most : 1)
    const scores = new Map(
      items.map(({ evidence, score }) => [evidence, score * (1 - ofTold + ofTold * shareOf(evidence))]),
    )
    const own = new Map([...scores].map(([id, score]) => [id, score * worthOf(id, at)]))
    const least = Math.max(0, ...own.values()) * shareOfSubstitute
    const nearBest = (id: string) => ((own.get(id) ?? 0) >= least ? (own.get(id) ?? 0) : 0)
    return slots.map(({ id, turn }) => nearBest(id) * worthOfTurn(rows.has(id) ? 0 : isFree(at) ? turn - 1 : turn))
  })
  return assignBest(worth).map((slot, at) => {
    const id = slot === null ? null : slots[slot]?.id
    return candidates[at]?.find(({ evidence }) => evidence === id) ?? null
  })
}
