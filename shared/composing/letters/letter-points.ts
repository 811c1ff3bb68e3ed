import type { EntryKind } from '../../domain/entry.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import type { RequirementLevel } from '../../domain/requirement.ts'
import { composeSection } from '../compose-section.ts'
import type { Answer } from '../document-composition.ts'
import type { PairedItem } from '../paired-item.ts'
import { isFragment } from '../sentences/is-fragment.ts'

interface Room {
  readonly language: string
  /** Ids of the items that running text tells. */
  readonly told: ReadonlySet<string>
  /** Whether so many points have room beside the letter's text. */
  readonly fits: (points: readonly ProposedSentence[]) => boolean
}

/** A list that a reader takes in at a glance. */
const mostPoints = 5

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
 * The points of a short list for a letter whose sources are so terse that running text has no place for what answers the posting best: the first line of each requirement that is not told yet, as a note behind its
 * place, essentials first, those of one post together.
 */
export function letterPoints(answers: readonly Answer[], { language, told, fits }: Room): readonly ProposedSentence[] {
  if (language !== 'en') return []
  let kept: readonly PairedItem[] = []
  let points: readonly ProposedSentence[] = []
  for (const item of terseAnswers(answers, told)) {
    if (kept.some(({ evidence }) => evidence.id === item.evidence.id)) continue
    const more = together([...kept, item])
    const next = inList(more)
    if (kept.length === mostPoints || !fits(next)) break
    kept = more
    points = next
  }
  return points
}

function terseAnswers(answers: readonly Answer[], told: ReadonlySet<string>): readonly PairedItem[] {
  const open = answers.filter(
    ({ requirement, items }) => wanted[requirement.level] && !items.some(({ evidence }) => told.has(evidence.id)),
  )
  const essentials = open.filter(({ requirement }) => requirement.level !== 'duty')
  return [...essentials, ...open.filter((answer) => !essentials.includes(answer))].flatMap(
    ({ requirement, items: [first] }) => (first && isPlaced(first, requirement.level) && isTerse(first) ? [first] : []),
  )
}

const isPlaced = ({ entry, strength, foreign }: PairedItem, level: RequirementLevel): boolean =>
  !foreign && (entry ? placed.has(entry.kind) : strength === 'strong' && level !== 'duty')

const isTerse = (item: PairedItem): boolean =>
  isFragment(item, { bullets: false, known: new Set(), turn: 0, language: 'en', opening: null })

/** Lines of one entry beside each other, in the order in which the entries come first. */
function together(items: readonly PairedItem[]): readonly PairedItem[] {
  const entries = [...new Set(items.map(({ entry }) => entry?.id))]
  return entries.flatMap((id) => items.filter(({ entry }) => entry?.id === id))
}

const inList = (pairs: readonly PairedItem[]): readonly ProposedSentence[] =>
  composeSection({ section: '', pairs, bullets: true, variant: 0, limit: null }).sentences
