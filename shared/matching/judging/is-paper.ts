import type { Item } from '../ranking/index-items.ts'
import type { PaperAsked } from './paper-asked.ts'

/** Names a course of study or what it ended in. */
const studied =
  /\b(?:degree|diploma|b\.?sc|b\.?a|b\.?eng|b\.?ed|m\.?sc|m\.?a|mba|bachelor\p{L}*|master'?s?|ph\.?d|doctorate|studied|graduated|graduate|qualified|university|college|a[- ]levels?|gcses?|btec|hn[cd]|nvq|level \d)\b/iu
/** Speaks of a paper, or of holding one. */
const held =
  /\b(?:(?:qualifi|certifi|expir)\p{L}+|(?:accredit|licen[cs]|endorse)\p{L}*|award|chartered|registered|registration|passed|valid(?: until)?|holder|holds?|renewed|revalidated|member|fellow|iso \d+|cards?|tickets?|badges?|visa|permit|passport|clear(?:ed|ance)|medical|pin|trained (?:in|as)|(?:training|course),? (?:up to date|completed|in|(?:19|20)\d\d)|(?:19|20)\d\d:? \p{L}.* (?:training|course))\b/iu
/** A line of so few words under no role, with letters or a year that name something, tells of no deed ("PCV Cat D since 2015"). */
const shortest = 6
const naming = /\p{Lu}{2}|\b(?:19|20)\d\d\b/u
const lists: ReadonlySet<string> = new Set(['other', 'skill'])

interface Papers {
  readonly degree: boolean
  readonly paper: boolean
}

/** The same items are asked about for each requirement. */
const kept = new WeakMap<Item, Papers>()

/** True when an item is, or speaks of, a paper of the sort that is asked for: having done a thing is no paper about it. */
export function isPaper(item: Item, asked: Exclude<PaperAsked, null>): boolean {
  const known = kept.get(item) ?? papersOf(item)
  kept.set(item, known)
  return known[asked]
}

function papersOf({ evidence: { text }, entry }: Item): Papers {
  const degree = entry?.kind === 'education' || studied.test(text)
  const named = entry?.kind === 'certificate' || entry?.kind === 'award' || held.test(text)
  const short = naming.test(text) && text.trim().split(/\s+/u).length <= shortest
  const listed = short && (entry === null || lists.has(entry.kind))
  return { degree, paper: degree || named || listed }
}
