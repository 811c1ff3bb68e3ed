import { tokens } from '../../../text/tokens.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { massNouns } from '../../phrases/mass-nouns.ts'
import { type Counted, countedKind } from './counted-kind.ts'
import { isSetPhrase } from './is-set-phrase.ts'
import { determiners, smallWords } from './small-words.ts'

/** A word, with what stands between it and the one before: " ", ", ", "’s ". */
export interface Placed {
  readonly word: string
  readonly text: string
  readonly before: string
}

/** A noun phrase without a determiner. */
export interface BarePhrase {
  /** The small word or the sign it stands behind; empty at the beginning. */
  readonly behind: string
  /** Words before its noun, a verb of which it is the object perhaps among them. */
  readonly modifiers: readonly Placed[]
  readonly noun: Placed
  /** What stands before the small word. */
  readonly earlier: readonly Placed[]
  readonly later: readonly Placed[]
  /** The small word before the row that it stands in further on; null for the first of a row. */
  readonly row: string | null
}

/**
 * The first noun of a line that is surely counted and has no article, number or owner before it: "desk" of "sports results when desk was short". Whoever writes so wrote notes, and a note is right only as it stands. What may be a name, a set phrase
 * ("by van", "from picker to packer") or the first half of a compound ("van and lorry repairs") is none.
 */
export function bareNoun(text: string): string | null {
  const words = placed(text.replace(/\s*\([^()]*\)/gu, '').replace(/“[^”]*”|"[^"]*"/gu, '“”'))
  return words.find((_, at) => isBare(words, at))?.word ?? null
}

function placed(text: string): Placed[] {
  const all = tokens(text)
  return all.map(({ word, text: own, start }, at) => ({
    word,
    text: own,
    before: text.slice(all[at - 1]?.end ?? 0, start),
  }))
}

function isBare(words: readonly Placed[], at: number): boolean {
  const noun = words[at]
  if (!noun) return false
  const kind = countedKind(noun.word)
  if (!kind || !endsPhrase(words, at)) return false
  const phrase = barePhrase(words, at)
  if (!phrase || (/^\p{Lu}/u.test(noun.text) && !isReportedTo(phrase, kind)) || isSetPhrase(phrase, kind)) return false
  return !mayBeVerb(phrase) && !sharesNoun(phrase)
}

/** Nothing behind it goes on with its phrase. */
function endsPhrase(words: readonly Placed[], at: number): boolean {
  const next = words[at + 1]
  if (!next) return true
  if (!/^\s+$/u.test(next.before)) return /^[,;.:]|^ [–—&+-] /u.test(next.before)
  return (
    isSmall(next) ||
    /\p{Ll}{3}ly$/u.test(next.word) ||
    /^(?:that|which|whose|each|every|per|a|the|all|twice)$/u.test(next.word)
  )
}

/** The phrase that ends with a noun, or null where something determines it or it may be a name. */
function barePhrase(words: readonly Placed[], at: number): BarePhrase | null {
  const noun = words[at]
  if (!noun) return null
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
  return {
    behind,
    modifiers: words.slice(from, at),
    noun,
    earlier: words.slice(0, from),
    later: words.slice(at + 1),
    row: joins(behind) ? rowBehind(words, from) : null,
  }
}

/** IT is a trade, and no pronoun. */
const isSmall = ({ word, text }: Pick<Placed, 'word' | 'text'>): boolean => smallWords.has(word) && text !== 'IT'

/** "report to Finance Director". */
const isReportedTo = ({ behind, earlier }: BarePhrase, kind: Counted): boolean =>
  kind === 'person' && behind === 'to' && verbForm(earlier.at(-2)?.word ?? '')?.base === 'report'

const isNumber = (word: string): boolean => /^\d[\d.,]*(?:k|m|st|nd|rd|th)?[+%]?$/u.test(word)

/** "Level 3 diploma", "6 bed bay": a number that counts no such noun. */
const isPartOfName = (words: readonly Placed[], at: number): boolean =>
  (/^\p{Lu}/u.test(words[at - 1]?.text ?? '') && !smallWords.has(words[at - 1]?.word ?? '')) ||
  /^(?:level|year|band|grade|class|type|phase|stage|tier|form|category)$/u.test(words[at - 1]?.word ?? '') ||
  /^(?:bed|seat|seater|hour|day|week|month|year|mile|acre|ton|tonne|litre|metre|person|man)$/u.test(
    words[at + 1]?.word ?? '',
  )

const joins = (sign: string): boolean => /^(?:and|or|,|, and|&|\+)$/u.test(sign)

/** "the bar and kitchen": one article for both. */
function isDeterminedBefore(words: readonly Placed[], from: number): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const one = words[at]
    if (!one) return false
    if (determiners.has(one.word) || /['’]/u.test(words[at + 1]?.before ?? '')) return true
    if (isSmall(one) && !joins(one.word)) return false
    if (/[;.:–—]/u.test(one.before)) return false
  }
  return false
}

/** The small word before a row: "as" of "as first and second midwife". */
const rowBehind = (words: readonly Placed[], from: number): string =>
  words.slice(0, from).findLast((one) => isSmall(one) && !joins(one.word))?.word ?? ''

/** "to report", "and book": a deed. */
function mayBeVerb({ behind, modifiers, noun }: BarePhrase): boolean {
  if (verbForm(noun.word)?.form !== 'base' || noun.word === 'rota') return false
  const last = modifiers.at(-1)
  if (!last) return behind === 'to' || joins(behind) || !isPlaceWord(behind)
  return /(?:ly|[^sui]s)$/u.test(last.word)
}

const isPlaceWord = (word: string): boolean =>
  /^(?:of|in|on|at|for|with|by|from|into|onto|over|under|through|during|across|within|after|before|behind|near|around|about|including|via)$/u.test(
    word,
  )

/** "van and lorry repairs", "fuel, tyre and meter readings": the noun behind belongs to all of them. */
function sharesNoun({ modifiers, noun, behind, later }: BarePhrase): boolean {
  const [next] = later
  if (!next || !(/^,/u.test(next.before) || /^ [&+] $/u.test(next.before) || /^(?:and|or)$/u.test(next.word)))
    return false
  const own = [...modifiers.filter(({ word }, at) => at > 0 || !isDeed(word, behind)), noun].length
  const last = lastOfRow(later)
  const before = last.at(-2)
  const longer = last.length > own || (last.length === own && isField(last.at(-1)?.word ?? ''))
  return longer && before !== undefined && !isAdjective(before.word) && !determiners.has(last[0]?.word ?? '')
}

/** "complex diary and travel management": what is done with each of them. */
const isField = (word: string): boolean =>
  massNouns.has(word) || /(?:ment|ing|tion|sion|ance|ence|ity|work|care|repairs|checks)$/u.test(word)

/** Nothing that a compound begins with: "lost property". */
const isAdjective = (word: string): boolean =>
  verbForm(word)?.form === 'past' ||
  /(?:ed|ful|ous|ive|ble|al|ic|less|ary)$|^(?:lost|new|old|small|large|big|short|long|good|full|main|own|local|basic|late|early|daily|weekly|monthly)$/u.test(
    word,
  )

const isDeed = (word: string, behind: string): boolean =>
  verbForm(word) !== null && /^(?:|to|and|,|also|i|we)$/u.test(behind)

/** The words behind the "and" that ends a row. */
function lastOfRow(later: readonly Placed[]): readonly Placed[] {
  const and = later.findIndex(({ word }) => word === 'and' || word === 'or')
  const sign = later.findIndex(({ before }) => /[&+]/u.test(before))
  const from = and >= 0 ? and + 1 : sign
  if (
    from < 0 ||
    later
      .slice(0, from)
      .some(({ before, word, text }) => /[;.:–—]/u.test(before) || (isSmall({ word, text }) && !joins(word)))
  )
    return []
  const rest = later.slice(from)
  const end = rest.findIndex(
    (one, at) => at > 0 && (isSmall(one) || determiners.has(one.word) || !/^\s+$/u.test(one.before)),
  )
  return end < 0 ? rest : rest.slice(0, end)
}
