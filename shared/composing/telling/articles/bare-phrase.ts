import { determiners } from './determiners.ts'
import { isSmall, joins, type Placed } from './placed.ts'

/** A noun phrase without a determiner. */
export interface BarePhrase {
  /** The small word or the sign it stands behind; empty at the beginning. */
  readonly behind: string
  /** The small word before the row in which it stands further on; null where it is the first or stands alone. */
  readonly row: string | null
  /** Words before its noun, a verb of which it is the object perhaps among them. */
  readonly modifiers: readonly Placed[]
  readonly noun: Placed
  /** What stands before the phrase, the small word with it. */
  readonly earlier: readonly Placed[]
  readonly later: readonly Placed[]
}

/** The phrase that ends with the word at a place, or null where it goes on, where an article, a number or an owner determines it, or where one that stands earlier in its row may. */
export function barePhrase(words: readonly Placed[], at: number): BarePhrase | null {
  const noun = words[at]
  if (!noun || !endsPhrase(words, at)) return null
  let from = at
  while (from > 0) {
    const [sign, previous] = [words[from]?.before ?? '', words[from - 1]]
    if (!previous || /['’“”£$€#]/u.test(sign)) return null
    if (!/^\s+$/u.test(sign) || isSmall(previous)) break
    if (determiners.has(previous.word)) return null
    if (isNumber(previous.word) && !isPartOfName(words, from - 1)) return null
    from -= 1
  }
  const sign = words[from]?.before ?? ''
  const behind = /^\s+$/u.test(sign) ? (words[from - 1]?.word ?? '') : sign.trim()
  if (behind === '/' || (joins(behind) && isDeterminedBefore(words, from))) return null
  const earlier = words.slice(0, from)
  const row = joins(behind) ? (earlier.findLast((one) => isSmall(one) && !joins(one.word))?.word ?? '') : null
  return { behind, row, modifiers: words.slice(from, at), noun, earlier, later: words.slice(at + 1) }
}

/** Nothing behind a word goes on with its phrase. */
function endsPhrase(words: readonly Placed[], at: number): boolean {
  const next = words[at + 1]
  if (!next) return true
  if (/^['’]s /u.test(next.before)) return /^(?:manager|director|supervisor)$/u.test(words[at]?.word ?? '')
  if (!/^\s+$/u.test(next.before)) return /^[,;.:]|^ [–—&+-] /u.test(next.before)
  return isSmall(next) || /\p{Ll}{3}ly$/u.test(next.word) || determinesNext.test(next.word)
}

const determinesNext =
  /^(?:that|which|whose|each|every|per|an?|the|all|twice|overnight|today|weekends|evenings|nights)$/u

const isNumber = (word: string): boolean => /^\d[\d.,]*(?:k|m|st|nd|rd|th)?[+%]?$/u.test(word)

/** "Level 3 diploma", "6 bed bay": a number that counts no such noun. */
function isPartOfName(words: readonly Placed[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  return (
    (before !== undefined && (grades.test(before.word) || (/^\p{Lu}/u.test(before.text) && !isSmall(before)))) ||
    (next !== undefined && measures.test(next.word))
  )
}

const grades = /^(?:level|year|band|grade|class|type|phase|stage|tier|form|category)$/u

const measures = /^(?:bed|seat|seater|hour|day|week|month|year|mile|acre|ton|tonne|litre|metre|person|man)$/u

/** "the bar and kitchen": one article for both. */
function isDeterminedBefore(words: readonly Placed[], from: number): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const one = words[at]
    if (!one || /[;.:–—]/u.test(words[at + 1]?.before ?? '')) return false
    if (determiners.has(one.word) || /['’]/u.test(words[at + 1]?.before ?? '')) return true
    if (isSmall(one) && !joins(one.word)) return false
  }
  return false
}
