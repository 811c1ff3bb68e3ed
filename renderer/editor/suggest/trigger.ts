/** What opens a menu while one types: `/` for things to insert, `[[` for evidence to cite. */
export type TriggerKind = 'insert' | 'cite'

/** The menu that is open: the stretch from its sign to the caret, and what was typed behind the sign. Positions are the editor's. */
export interface Trigger {
  readonly kind: TriggerKind
  readonly from: number
  readonly to: number
  readonly query: string
}

const signs: Readonly<Record<TriggerKind, string>> = { insert: '/', cite: '[[' }
const longest: Readonly<Record<TriggerKind, number>> = { insert: 24, cite: 80 }

/**
 * Whether the text before the caret has just become the sign of a menu. A slash counts at the start of a block or after a space,
 * so that "and/or" and dates stay what they are.
 */
export function opensTrigger(before: string): TriggerKind | null {
  if (before.endsWith('[[')) return 'cite'
  return /(?:^|\s)\/$/u.test(before) ? 'insert' : null
}

/** What was typed behind the sign, or null when the menu has no reason to stay: the sign is gone, or the query runs too long. */
export function triggerQuery(kind: TriggerKind, fromSign: string): string | null {
  if (!fromSign.startsWith(signs[kind]) || fromSign.includes('\n')) return null
  const query = fromSign.slice(signs[kind].length)
  const closed = kind === 'cite' ? query.includes(']]') : /^\s|\s{2}|\//u.test(query)
  return closed || query.length > longest[kind] ? null : query
}
