import type { Entry, EntryKind } from '../../domain/entry.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import type { RequirementLevel } from '../../domain/requirement.ts'
import { tellsOutcome } from '../choosing/tells-outcome.ts'
import { composeSection } from '../compose-section.ts'
import type { Answer } from '../document-composition.ts'
import type { PairedItem } from '../paired-item.ts'
import { isFragment } from '../sentences/is-fragment.ts'

interface Room {
  readonly language: string
  /** Ids of the items that running text tells. */
  readonly told: ReadonlySet<string>
  /** What came of things in the present post, told behind all that is asked for. */
  readonly results?: readonly PairedItem[]
  /** The most points; a list that a reader takes in at a glance where it is not said. */
  readonly most?: number
  /** Whether so many points have room beside the letter's text. */
  readonly fits: (points: readonly ProposedSentence[]) => boolean
}

/** A list that a reader takes in at a glance. */
const mostPoints = 7
/** What nothing asks for stands behind what is asked for. */
const mostResults = 2

/** What is only wished for, or asked in a box of its own, is no reason for a list in a letter. */
const wanted: Readonly<Record<RequirementLevel, boolean>> = {
  must: true,
  eligibility: true,
  duty: true,
  nice: false,
  question: false,
}

/** What a post, a study or a paper says; pastimes would stand in a letter without their place, and so would words of no entry that do not surely answer an essential. */
const placed: ReadonlySet<EntryKind> = new Set(['work', 'volunteer', 'education', 'project', 'certificate', 'skill'])

/**
 * The points of a short list for a letter whose sources are so terse that running text has no place for what answers the posting best: the first line of each requirement that is not told yet, and what came of it, as a note behind its
 * place. Essentials are kept before duties; they stand in the posting's order, those of one post together.
 */
export function letterPoints(
  answers: readonly Answer[],
  { language, told, results = [], most = mostPoints, fits }: Room,
): readonly ProposedSentence[] {
  if (language !== 'en') return []
  const asked = terseAnswers(answers, told)
  const known = new Set(asked.map(({ item }) => item.evidence.id))
  const more = results.filter((item) => !known.has(item.evidence.id) && !told.has(item.evidence.id) && isTerse(item))
  const terse = [
    ...asked,
    ...more.slice(0, mostResults).map((item) => ({ item, level: 'nice' as const, further: true })),
  ]
  let kept: readonly PairedItem[] = []
  let points: readonly ProposedSentence[] = []
  for (const item of byNeed(terse)) {
    const wanted = together(terse.flatMap((one) => (kept.includes(one.item) || one.item === item ? [one.item] : [])))
    const next = inList(wanted)
    if (kept.length === most || !fits(next)) break
    kept = wanted
    points = next
  }
  return points
}

interface Terse {
  readonly item: PairedItem
  readonly level: RequirementLevel
  /** Whether it answers beside a better line, by what came of it. */
  readonly further: boolean
}

/** Lines that running text has no place for, each once, in the posting's order. */
function terseAnswers(answers: readonly Answer[], told: ReadonlySet<string>): readonly Terse[] {
  const found = new Map<string, Terse>()
  for (const { requirement, items } of answers) {
    const { level } = requirement
    for (const [at, item] of items.entries()) {
      const { id, text } = item.evidence
      const isOpen = (wanted[level] || isHeldPaper(item)) && !told.has(id) && (at === 0 || tellsOutcome(text))
      const before = found.get(id)
      if (isOpen && (!before || (before.further && at === 0)) && isPlaced(item, level) && isTerse(item))
        found.set(id, { item: before?.item ?? item, level, further: at > 0 })
    }
  }
  return [...found.values()]
}

/** Best answers to essentials, then to duties, then what came of things. */
function byNeed(terse: readonly Terse[]): readonly PairedItem[] {
  const turn = ({ level, further }: Terse) => (further ? 2 : Number(level === 'duty'))
  return terse.toSorted((a, b) => turn(a) - turn(b)).map(({ item }) => item)
}

/** A paper that is only wished for is worth its line. */
const isHeldPaper = ({ entry }: PairedItem): boolean => entry?.kind === 'certificate' || entry?.kind === 'education'

/** "Ropes: no", "Crane ticket - none": what one has not is nothing to send. */
const isLacking = /(?:[:–—-]|\() ?(?:no|none|nil|not (?:yet|held)|n\/a)\)?\.?$/iu

const isPlaced = ({ entry, strength, foreign, evidence }: PairedItem, level: RequirementLevel): boolean =>
  !foreign &&
  !isLacking.test(evidence.text.trim()) &&
  (entry ? placed.has(entry.kind) : strength === 'strong' && level !== 'duty')

const isTerse = (item: PairedItem): boolean =>
  isFragment(item, { bullets: false, known: new Set(), turn: 0, language: 'en', opening: null })

/** Lines of one entry beside each other, what is open before what is over and that before papers, else in the order in which the entries come first. */
function together(items: readonly PairedItem[]): readonly PairedItem[] {
  const entries = [...new Map(items.map(({ entry }) => [entry?.id, entry]))]
  const ordered = entries.toSorted(
    ([, a], [, b]) => turnOf(a) - turnOf(b) || lastDay(b).localeCompare(lastDay(a), 'en'),
  )
  return ordered.flatMap(([id]) => items.filter(({ entry }) => entry?.id === id))
}

const turnOf = (entry: Entry | null | undefined): number => (entry?.kind === 'work' ? 0 : 1)

const lastDay = (entry: Entry | null | undefined): string =>
  entry?.kind !== 'work' ? '' : entry.end === 'present' ? '9999' : (entry.end ?? entry.start ?? '')

const inList = (pairs: readonly PairedItem[]): readonly ProposedSentence[] =>
  composeSection({ section: '', pairs, bullets: true, variant: 0, limit: null }).sentences
