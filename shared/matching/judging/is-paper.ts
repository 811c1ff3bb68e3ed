import type { Item } from '../ranking/index-items.ts'
import type { PaperAsked } from './paper-asked.ts'

/** Names a course of study or what it ended in. */
const studied =
  /\b(?:degree|diploma|b\.?sc|b\.?a|b\.?eng|b\.?ed|m\.?sc|m\.?a|mba|bachelor\p{L}*|master'?s?|ph\.?d|doctorate|studied|graduated|graduate|qualified|university|college|a[- ]levels?|gcses?|btec|hn[cd]|nvq|level \d)\b/iu
/** Speaks of a paper, or of holding one. */
const held =
  /\b(?:qualifi\p{L}+|certifi\p{L}+|accredit\p{L}*|licen[cs]\p{L}*|award|chartered|registered|registration|passed|valid(?: until)?|holder|holds?|expir\p{L}+|renewed|revalidated|member|fellow|iso \d+|cards?|tickets?|badges?|visa|permit|passport|endorse\p{L}*|clear(?:ed|ance)|medical|pin|trained (?:in|as)|(?:training|course),? (?:up to date|completed|in|(?:19|20)\d\d)|(?:19|20)\d\d:? \p{L}.* (?:training|course))\b/iu

/** True when an item is, or speaks of, a paper of the sort that is asked for: having done a thing is no paper about it. */
export function isPaper({ evidence, entry }: Item, asked: Exclude<PaperAsked, null>): boolean {
  if (entry?.kind === 'education' || studied.test(evidence.text)) return true
  return asked === 'paper' && (entry?.kind === 'certificate' || entry?.kind === 'award' || held.test(evidence.text))
}
