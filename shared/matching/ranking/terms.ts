import type { StemLanguage } from '../../text/stem-in.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import { textLanguage } from '../languages/text-language.ts'
import { translate, translateAny } from '../languages/translate.ts'
import { casedAcronyms, casedNames } from '../words/cased-words.ts'
import { functionWords, littleWords, wrapEndings, wrapWords } from '../words/foreign-words.ts'
import { shortRanks } from '../words/short-ranks.ts'
import { stopWords } from '../words/stop-words.ts'
import { wordKey } from './word-key.ts'

/** A word as matching sees it: `key` compares, `text` is shown. Compounds are split ("problem-solving" gives two). */
export interface Term {
  readonly key: string
  /** The word as written, folded. */
  readonly word: string
  readonly text: string
  readonly start: number
  readonly end: number
  /** True for words that only hold the sentence together. */
  readonly stop: boolean
  /** The language of the text it stands in, where that is not English. */
  readonly language?: StemLanguage
}

const prefixes = new Set('multi co re pre non anti inter intra under over semi sub post e x t'.split(' '))
const wholeSlashes = /^(?:\p{L}{1,2}\/\p{L}{1,2}|tcp\/ip|pl\/sql|php\/mysql)$/u

/** The words of a text in order, stop words included (phrases such as "attention to detail" need them). */
export function terms(text: string): Term[] {
  const found = withMoney(text, tokens(text))
  const language = textLanguage(
    text,
    found.map(({ word }) => word),
  )
  if (language !== null) return found.flatMap(split).flatMap((each) => inLanguage(each, language))
  const english = found.some(({ word }) => stopWords.has(word))
  return english
    ? found.flatMap(split)
    : found.flatMap(split).flatMap((each) => asEnglish(each, translateAny(each.word)))
}

const money = /[£€]/gu

/** The sign of money stands as a word of its own, so that "looked after £" is met by a sum and by nothing else that was looked after. */
function withMoney(text: string, found: readonly Token[]): readonly Token[] {
  if (!/[£€]/u.test(text)) return found
  const signs = [...text.matchAll(money)].map(({ index }) => ({ text: '£', word: '£', start: index, end: index + 1 }))
  return [...found, ...signs].toSorted((a, b) => a.start - b.start)
}

/** A word as the English words it stands for, or as it is. */
const asEnglish = (made: Term, english: readonly string[]): Term[] =>
  english.length === 0
    ? [made]
    : english.map((word) => ({ ...made, word, key: wordKey(word), stop: stopWords.has(word) }))

/** French writes its shortest words into the next ("l'anglais"). */
const elision = /^(?:l|d|n|s|j|qu)'(?=\p{L}{2})/u

function inLanguage(made: Term, language: StemLanguage): Term[] {
  const bare = language === 'fr' || language === 'it' ? made.word.replace(elision, '') : made.word
  const word = (language === 'de' && wrapEndings.exec(bare)?.[1]) || bare
  const stop = made.stop || [made.word, word].some((each) => wraps(each, language))
  const own = { ...made, word, key: word === made.word ? made.key : wordKey(word), stop, language }
  if (stop) return [{ ...own, key: littleWords.get(word) ?? own.key }]
  const english = translate(word, language)
  return asEnglish(own, english.length > 0 ? english : translateAny(word))
}

const wraps = (word: string, language: StemLanguage): boolean =>
  functionWords[language].has(word) || wrapWords[language].has(word)

function split(token: Token): Term[] {
  const rank = shortRanks.get(token.word)
  if (rank) return asEnglish(term(token), [rank])
  if (token.word === 'and/or' || wholeSlashes.test(token.word) || /^\d/u.test(token.word)) return [term(token)]
  return /[-/]/u.test(token.word) ? pieces(token) : [term(token)]
}

/** "multi-agency" is one word, "hands-on" two: a prefix or a single letter is joined to what follows. */
function pieces(token: Token): Term[] {
  const made: Token[] = []
  for (const match of token.text.matchAll(/[^-/]+/gu)) {
    const at = { start: token.start + match.index, end: token.start + match.index + match[0].length }
    const last = made.at(-1)
    if (last && prefixes.has(last.word)) made[made.length - 1] = joined(last, { text: match[0], ...at })
    else made.push({ text: match[0], word: match[0].toLowerCase(), ...at })
  }
  return made.map(term)
}

function joined(first: Token, second: Omit<Token, 'word'>): Token {
  const text = first.text + second.text
  return { text, word: text.toLowerCase(), start: first.start, end: second.end }
}

interface Sense {
  readonly key: string
  readonly stop: boolean
}

const senses = new Map<string, Sense>()

function term({ word, text, start, end }: Token): Term {
  if (word === '£') return { key: word, word, text, start, end, stop: true }
  const known = senses.get(text) ?? senseOf(word, text)
  if (senses.size > 50_000) senses.clear()
  senses.set(text, known)
  return { key: known.key, word, text, start, end, stop: known.stop }
}

/** Words such as "Go" or "SEND" name something only by their capitals; they never meet the plain word. */
function senseOf(word: string, text: string): Sense {
  return isNamed(word, text) ? { key: `${word}^`, stop: false } : { key: wordKey(word), stop: stopWords.has(word) }
}

function isNamed(word: string, text: string): boolean {
  if (casedAcronyms.has(word)) return text.replace(/[^\p{Lu}]/gu, '').length >= 2
  return casedNames.has(word) && /^\p{Lu}/u.test(text)
}
