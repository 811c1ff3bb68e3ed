import type { Range } from '../text/range.ts'
import { shortNames } from './short-names.ts'

export interface CompaniesInPlay {
  /** The company and role this document is for. */
  readonly company: string | null
  readonly role: string | null
  /** Companies and roles of the person's other applications. */
  readonly others: readonly string[]
  /** Everything the evidence says: an employer one worked for may be named. */
  readonly evidence: string
  /** The text of the posting it is for: what stands there may be answered. */
  readonly posting?: string | undefined
}

/**
 * Companies or roles of other applications that stand in a document for this one, also by a short name ("Tideway" of Tideway Council);
 * sorted ranges that do not overlap. A name of one word must have its capital within a sentence: a nurse is not only a role.
 */
export function findWrongCompany(text: string, play: CompaniesInPlay): Range[] {
  const allowed = `${play.company ?? ''}\n${play.role ?? ''}\n${play.evidence}\n${play.posting ?? ''}`.toLowerCase()
  const wrong = [...new Set(play.others.flatMap((name) => [name.trim(), ...shortNames(name)]))]
    .filter((name) => name.length > 2 && !allowed.includes(name.toLowerCase()))
    .sort((a, b) => b.length - a.length)
  const found: Range[] = []
  for (const name of wrong)
    for (const range of placesOf(text, name))
      if (!found.some((one) => one.start < range.end && range.start < one.end)) found.push(range)
  return found.sort((a, b) => a.start - b.start)
}

function placesOf(text: string, name: string): Range[] {
  const source = name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&').replace(/\s+/gu, '\\s+')
  const whole = /\s/u.test(name)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, whole ? 'giu' : 'gu')
  return [...text.matchAll(pattern)]
    .filter(
      ({ index }) =>
        whole || !/(?:^|[.!?:\n])\s*["“(]*$/u.test(text.slice(0, index)) || /\p{Lu}.*\p{Lu}|\d/u.test(name),
    )
    .map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
}
