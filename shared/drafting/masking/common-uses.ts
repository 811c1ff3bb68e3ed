import { verbForm } from '../../text/verbs/verb-form.ts'
import { foldName } from './fold-name.ts'
import { isWordToo } from './is-word-too.ts'

/** Names that are months. General knowledge of English, German, French and Italian. */
const monthNames = new Set('may april june august avril marzo märz mai juni juli'.split(' ').map(foldName))
const month =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?$/iu
const beforeMonths =
  /^(?:in|from|since|until|till|by|of|to|through|during|before|after|early|mid|late|last|next|each|every|im|ab|bis|seit|en|de|depuis|\d{1,2}(?:st|nd|rd|th|\.)?|[–-])$/iu
const afterMonths = /^(?:\d+(?:st|nd|rd|th)?|to|until|till|through|bis|[–/-])$/iu
const modal = /^(?:be|have|also|include|require|need|involve)$/u
const finite = /^(?:is|was|has|had|does|did|and|or|who|can|could|would)$/u
const token = /\p{L}[\p{L}\p{M}'’-]*|\d+(?:st|nd|rd|th)?|[–/-]/gu
/** Where a sentence, an item or the text behind an id begins. */
const opens = /(?:^|[\n.!?:;"“(])[ \t]*(?:[-*•–][ \t]+)?$/u

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Stretches of a text in which a part of these names is a word of the language and not the person: "Mark exams", "Rose to", "in May", "May 2019". Where it could be
 * both it is taken for the person.
 */
export function commonUses(text: string, names: readonly string[]): string[] {
  const parts = new Set(names.flatMap((name) => name.match(/\p{L}+/gu) ?? []).map((part) => part.toLowerCase()))
  const known = [...parts].some((part) => monthNames.has(foldName(part)) || isWordToo(part))
  if (!known) return []
  const tokens = [...text.matchAll(token)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }))
  const found = tokens.flatMap((one, at) => {
    const beside = { before: near(text, tokens[at - 1], one), after: near(text, one, tokens[at + 1]) }
    if (!parts.has(one.text.toLowerCase()) || !/^\p{Lu}/u.test(one.text)) return []
    return monthNames.has(foldName(one.text)) ? asMonth(text, one, beside) : asWord(text, one, beside)
  })
  return [...new Set(found)].sort((a, b) => b.length - a.length)
}

interface Beside {
  /** From the token before to this one, where nothing but a space stands between. */
  readonly before: Stretch | null
  readonly after: Stretch | null
}

interface Stretch {
  readonly first: string
  readonly last: string
  readonly whole: string
}

function near(text: string, first: Token | undefined, last: Token | undefined): Stretch | null {
  if (!first || !last || !/^ ?$/u.test(text.slice(first.end, last.start))) return null
  return { first: first.text, last: last.text, whole: text.slice(first.start, last.end) }
}

function asMonth(text: string, { start }: Token, { before, after }: Beside): string[] {
  if (before && (beforeMonths.test(before.first) || month.test(before.first))) return [before.whole]
  if (!after) return []
  const initial = opens.test(text.slice(Math.max(0, start - 10), start))
  const isTime = afterMonths.test(after.last) || month.test(after.last) || (initial && modal.test(after.last))
  return isTime ? [after.whole] : []
}

function asWord(text: string, { text: word, start }: Token, { after }: Beside): string[] {
  if (!after || !isWordToo(word.toLowerCase()) || !opens.test(text.slice(Math.max(0, start - 10), start))) return []
  return /^(?:\p{Ll}|\d)/u.test(after.last) && !isFiniteVerb(after.last) ? [after.whole] : []
}

function isFiniteVerb(word: string): boolean {
  return finite.test(word) || ['past', 'third'].includes(verbForm(word)?.form ?? '')
}
