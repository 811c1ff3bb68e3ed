import type { Entry, EntryKind } from '../../domain/entry.ts'
import { tellsResult } from '../choosing/tells-result.ts'
import type { PairedItem } from '../paired-item.ts'
import { isSchoolPaper } from './is-school-paper.ts'
import type { LetterSources } from './letter-text.ts'
import type { WeighedItem } from './letter-themes.ts'

/** What one holds or speaks. */
export const papers: ReadonlySet<EntryKind> = new Set(['certificate', 'education', 'language'])
/** The weight of what answers an essential or a condition: the paper for it stays whatever results there are. */
const essential = 5
const paper = 2
/** A degree that is welcome outlasts a line of an old post. */
const degree = 1.5
const ofList = 2.5
const outcome = 1
const present = 1
/** A post that ended five years ago is missed by so much less, one of ten by twice as much. */
const each = 5
const mostByAge = 2
/** What nobody chose is worth this and twice as much as it comes near to something asked. */
const unchosen = 2
const mostByNearness = 2
/** What the person says they are opens the letter. */
const profile = 6

/**
 * How much a short letter needs an item: the posting's essentials and the papers for them first, then the present post before older ones, a deed before a line of skills, and what came of it before both. An item that nothing
 * chose (`weight` 0) counts by how near it comes to what is asked.
 */
export function neededBy(
  { item, weight }: WeighedItem,
  { choices, today }: Pick<LetterSources, 'choices' | 'today'>,
): number {
  const { evidence, entry } = item
  const near = Math.max(
    0,
    ...choices.flatMap((choice) => (choice.near ?? []).flatMap(({ id, score }) => (id === evidence.id ? [score] : []))),
  )
  const worth = weight === 0 ? (isProfile(item) ? profile : unchosen + mostByNearness * near) : weight + near
  return (
    worth -
    (entry?.kind === 'skill' ? ofList : 0) +
    (tellsResult(evidence.text) ? outcome : 0) +
    (entry !== null && papers.has(entry.kind) && weight >= essential ? paper : 0) +
    (entry?.kind === 'education' && weight > 0 && weight < essential && !isSchoolPaper(evidence.text) ? degree : 0) +
    (isPost(entry) && entry.end === 'present' ? present : 0) -
    Math.min(mostByAge, yearsOver(entry, today) / each)
  )
}

/** Whether a line under no entry says what someone is and for how long. */
export const isProfile = ({ entry, evidence: { text } }: PairedItem): boolean =>
  entry === null && /^(?!Before|After|Since|For|In|When|I (?!am|have))[\p{Lu}][\p{L}-]*,? [^.]*\byears?\b/u.test(text)

/** Whether a post ended so long ago that a letter with anything else to tell leaves it to the CV. */
export const isLongOver = (entry: Entry | null, today: string): boolean => yearsOver(entry, today) > longOver

const longOver = 7

const isPost = (entry: Entry | null): entry is Entry =>
  entry !== null && (entry.kind === 'work' || entry.kind === 'volunteer')

/** Years since a post ended; 0 while it goes on, and for what is no post. */
function yearsOver(entry: Entry | null, today: string): number {
  if (!isPost(entry) || entry.end === 'present') return 0
  const last = Number((entry.end ?? entry.start)?.slice(0, 4) ?? today.slice(0, 4))
  return Math.max(0, Number(today.slice(0, 4)) - last)
}
