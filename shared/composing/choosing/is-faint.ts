import type { EntryKind } from '../../domain/entry.ts'
import type { Match, RankedEvidence } from '../../domain/match.ts'
import type { RequirementLevel } from '../../domain/requirement.ts'
import { sharesOnlyPeople, sharesWords } from './shares-words.ts'

/** What is only welcome has no heading without an answer, so that a gap costs nothing there: a deed must come near it. */
const enoughForWelcome = 0.35
/** The same where no word of it is shared: a welcome thing in other words was more often a poor answer than a right one. */
const kindredForWelcome = 0.5
/** One shared word that counts for less than this is one that half of all texts share. */
const enoughShared = 0.2
/** Whom a deed was done to says little of the deed: up to here such an item shares nothing else. */
const enoughOfPeople = 0.36
/** Related words that raise an item no more than this above the third best come from the post, which raises them all. */
const leastAhead = 0.05

const held: ReadonlySet<EntryKind> = new Set(['certificate', 'award', 'education', 'language', 'skill'])

interface Asked {
  readonly match: Match
  readonly level: RequirementLevel | undefined
  /** Whether a way to be is asked for, which many lines show alike. */
  readonly conduct: boolean
  /** What kind of entry the item stands under; null for none. */
  readonly kind: EntryKind | null
}

/**
 * Whether an item that meets a requirement in part comes so little near it that it is more often a poor answer than a right one (on the labelled sets of `bench matching` two of three such were poor): a gap is then the better word. What a
 * question asks, and years, are judged by other things.
 */
export function isFaint(
  item: RankedEvidence,
  { match: { verdict, ranked, years }, level, conduct, kind }: Asked,
): boolean {
  if (verdict !== 'partial' || years || level === 'question') return false
  const ahead = item.score - (ranked[2]?.score ?? 0)
  const isWelcome = level === 'nice' && !(kind !== null && held.has(kind))
  return (
    (isWelcome && item.score < (sharesWords(item) ? enoughForWelcome : kindredForWelcome)) ||
    (item.score < enoughOfPeople && sharesOnlyPeople(item)) ||
    (sharesWords(item) ? item.score < enoughShared : !conduct && !saysSo(item) && ahead < leastAhead)
  )
}

/** Another name of what is asked for in more than one word of its own ("new to English" for English as an additional language). */
const saysSo = ({ why }: RankedEvidence): boolean =>
  why.some((one) => /^\p{L}\S* \S[^→]*→/u.test(one) && !/\((?:role|employer)\)$/u.test(one))
