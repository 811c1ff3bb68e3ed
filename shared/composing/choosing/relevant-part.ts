import type { EntryKind } from '../../domain/entry.ts'
import { sentences } from '../../text/sentences.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import type { PairedItem } from '../paired-item.ts'

/** Kinds of entries whose lines are lists of things held. */
const lists: ReadonlySet<EntryKind> = new Set(['skill', 'language'])

const stemsIn = (text: string): ReadonlySet<string> => new Set(tokens(text).map(({ word }) => stem(word.toLowerCase())))

/** Commas outside brackets part the things of a list. */
const comma = /[,;] (?![^()]*\))/u

/**
 * A paired item with what its line says to one requirement: "Conversational Welsh" answers a call for Welsh, and the word processing before it in the same line answers another. The sentences of a line of skills or of certificates, and
 * the things of long lists, that the requirement names; the whole line where it names none of them.
 */
export function relevantPart(item: PairedItem, requirement: string): PairedItem {
  const { evidence, entry } = item
  const least = entry === null ? null : leastThings(entry.kind)
  const text =
    entry === null ? withoutPrivate(evidence.text) : least ? partOf(evidence.text, requirement, least) : evidence.text
  return text === evidence.text ? item : { ...item, evidence: { ...evidence, text } }
}

/** From how many things on a sentence of a line is a list of which one answers; null for a line that is none, and no number for one whose commas part what belongs together ("Food Safety, Leith College, 2019"). */
function leastThings(kind: EntryKind): number | null {
  if (lists.has(kind)) return longList
  return kind === 'certificate' ? Number.POSITIVE_INFINITY : null
}

/** A note under no entry without one's age, family and pastimes, which stand beside a licence or one's own transport. */
function withoutPrivate(text: string): string {
  if (/\b(?:I|me)\b/u.test(text)) return text
  const things = text.replace(/\.$/u, '').split(comma)
  const kept = things.filter((thing) => !besidePoint.test(thing))
  if (kept.length === 0 || kept.length === things.length) return text
  return opened(kept.join(', '))
}

const besidePoint =
  /^(?:(?:aged? )?\d{2}(?: years old)?|married|single|(?:[\p{L}-]+ ){0,3}(?:sons?|daughters?|children|grandchildren)|.*\b(?:choir|allotment|season ticket)\b.*)$/iu

function partOf(text: string, requirement: string, least: number): string {
  const asked = stemsIn(requirement)
  const named = (part: string) =>
    tokens(part).some(({ word }) => !small.test(word) && asked.has(stem(word.toLowerCase())))
  const all = sentences(text).map(({ start, end }) => text.slice(start, end))
  const said = all.filter(named)
  const [only] = said
  if (only === undefined) return text
  if (said.length > 1) return said.length < all.length && !Number.isFinite(least) ? said.join(' ') : text
  const things = only.replace(/\.$/u, '').split(comma)
  const wanted = things.filter(named)
  const part = wanted.length === 0 || things.length < least || asksForMore.test(requirement) ? only : wanted.join(', ')
  if (part.length < leastSaid) return text
  return opened(part)
}

/** With a capital, unless the first word has one further on, which is a name: "iTero". */
const opened = (text: string): string =>
  text.replace(/^\p{Ll}(?=\p{Ll}*(?![\p{L}\d]))/u, (letter) => letter.toUpperCase())

/** "Office software, including spreadsheets": what it asks for is more than what it names. */
const asksForMore = /\b(?:including|such as|for example|e\.g\.|like)\b/iu

/** A letter or two alone ("R") say too little by themselves for a reader to find them again. */
const leastSaid = 4

/** Shorter lists of skills stay whole: what stands beside the thing asked for belongs to it. */
const longList = 5

/** Words that name nothing. */
const small =
  /^(?:and|or|the|of|in|with|to|for|on|at|by|an|good|basic|strong|knowledge|experience|skills?|ability|use|using|level|certificates?|licen[cs]es?|experience|\d)$/iu
