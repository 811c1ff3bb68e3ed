import { numberWords } from '../../../text/number-words.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { isKnownWord } from '../../phrases/is-known-word.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { doingNouns, noDoing } from './doing-nouns.ts'

const smallWord =
  /^(?:of|for|in|with|to|at|from|on|by|under|within|across|between|during|before|after|over|into|including|up|via|per|as|against|about|around|through|using|alongside|without|every|each|twice|once|and|or)$/u
/** "(about 20 clients a week)", "(up to 30 trailers a shift)": how much of it. */
const howMany =
  /^(?:(?:about|around|over|under|up to|nearly|some|on average|roughly|approx\.?) )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty) (?:(?:\p{Ll}+ )?\p{Ll}+s(?: (?:an?|per) \p{Ll}+)?|(?:an?|per) (?:day|night|shift|week|month|term|season|year))$/u
/** "(starters, leavers)", "(with two others)". */
const row =
  /^\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,2}(?:(?:, | and |, and )\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,2})*$/u
const anySmallWord =
  /(?:^|\s)(?:of|for|in|with|to|at|from|on|by|under|within|then|mainly|mostly|passed|\p{L}+ly)(?:\s|$)/u
/** Signs of a result, a rank or a second thing on the line. */
const noActivity =
  /[:;→%|“”"]|[–—] | - |\d\/\d|\d:\d|[£$€]|->|\b(?:MBE|OBE|award|medal|prize|rank|ranks|place|seat|seats)\b/u
/** "Year 4", "Band 6". */
const named = /\b(?:Year|Key Stage|Phase|Band|Level|Class|Route|Unit) \d+\b/gu
/** A figure that stands for a year, or directly before what it counts. */
const countsPlural =
  /\b(?:19|20)\d{2}\b(?! \p{Ll})|\b\d[\d,]*\+?(?: (?!to\b|of\b|per\b|an?\b|at\b|in\b|so\b)\p{Ll}[\p{L}-]*)?(?= (?:\p{Ll}[\p{L}-]*[^sui\s]s|staff|people|children|men|women|sheep|cattle)\b)/gu

/**
 * Why what a line is told as in "My work includes …" is not surely work; null where every member of it is headed by a deed (a gerund) or by a noun of doing, with its names behind a small word and its figures before
 * what they count. Whatever is of another shape stands as a note.
 */
export function whyNoActivity(text: string, own: string): string | null {
  const told = spoken(text.replace(/\.$/u, ''))
  const line = spoken(own.replace(/[.\s]+$/u, ''))
  const brackets = [...told.matchAll(/\((?<inside>[^()]*)\)/gu)].map(({ groups }) => groups?.inside ?? '')
  if (brackets.length > 1 || (brackets.length === 1 && !told.endsWith(')'))) return 'its bracket stands inside it'
  if (brackets.some((inside) => !howMany.test(inside) && (!row.test(inside) || anySmallWord.test(inside))))
    return 'its bracket is of no one sort'
  const plain = told.replace(/\s*\([^()]*\)/gu, '')
  if (noActivity.test(line.replace(/\s*\([^()]*\)/gu, ''))) return 'what is no work stands in it'
  if (/\d/u.test(plain.replace(named, '').replace(countsPlural, ''))) return 'a figure stands in it that counts nothing'
  if (/^\p{Ll}/u.test(told) && isCutName(line)) return 'a name stands at its head in small letters'
  if (/ including [^,]* and /u.test(plain)) return 'what is included runs on'
  const rows = [plain, ...(isTurned(plain, line) ? [] : [line.replace(/\s*\([^()]*\)/gu, '')])]
  return rows.every(isRowOfDoings) ? null : 'one of its members is no deed'
}

/** "one to one support", "right to work checks", "Calibration & repair": joints that are none, and one that is. */
const spoken = (text: string): string =>
  text
    .replace(/ & /gu, ' and ')
    .replace(/\b(?<a>one|face|end|door|right|return|day) to (?<b>one|face|end|door|work|day)\b/giu, '$<a>-to-$<b>')

/** What was told with its verb first ("supervising two apprentices") has other words than its line. */
const isTurned = (told: string, line: string): boolean => /^\p{L}+ing /u.test(told) && !/^\p{L}+ing\b/u.test(line)

const isRowOfDoings = (text: string): boolean => {
  const parts = text.split(', ')
  const members = parts.filter((part, at) => at === 0 || !(howMany.test(part) || goesOn.test(part)))
  return members.flatMap((part) => joined(part, members.length > 1)).every((one, at) => isDoing(one, at === 0))
}

/** "…, with colleagues": a tail of a small word. */
const goesOn = /^(?:partly )?(?:with|for|in|at|on|by|from|to) [^\d]+$/u

/** "Ofsted paperwork": a word at the head with its capital that is in no table. */
const isCutName = (line: string): boolean => {
  const word = /^(?<first>\p{Lu}\p{Ll}+)(?=[\s,]|$)/u.exec(line)?.groups?.first?.toLowerCase()
  return word !== undefined && (!isKnownWord(word) || (/ed$/u.test(word) && (verbForm(word)?.base ?? word) === word))
}

/** The members on both sides of an "and" before any small word: behind one it joins what the deed is done to. */
function joined(part: string, isRow: boolean): string[] {
  const member = part.replace(/^and /u, '')
  const words = member.split(' ')
  const at = words.indexOf('and')
  if (at < 0) return [member]
  const before = words.slice(0, at)
  const after = words.slice(at + 1).join(' ')
  if (before.some((word) => smallWord.test(word)) || isGerund(before[0] ?? '')) {
    const behind = after.split(' ')
    return isGerund(before[0] ?? '') && before.length === 1
      ? [before.join(' '), after]
      : behind.length > 0
        ? [member]
        : []
  }
  return before.length === 1 && !isRow ? [after] : [before.join(' '), ...joined(after, isRow)]
}

function isDoing(member: string, atHead: boolean): boolean {
  const words = member.split(' ')
  const [first = ''] = words
  if (isGerund(first) && words.length > 1 && !smallWord.test(words[1] ?? '')) return isObject(words.slice(1))
  const end = words.findIndex((word) => smallWord.test(word))
  const named = end < 0 ? words : words.slice(0, end)
  const head = named.at(-1) ?? ''
  if (!isNounOfDoing(head)) return false
  return named.every(
    (word, at) =>
      (/^[\p{Ll}\d]/u.test(word) || /^\p{Lu}{2,5}$/u.test(word) || (atHead && at === 0)) && !roleNouns.has(word),
  )
}

/** What a deed is done to, in small letters or letters of an abbreviation until a small word comes. */
const isObject = (words: readonly string[]): boolean => {
  const end = words.findIndex((word) => smallWord.test(word) && word !== 'and')
  return (end < 0 ? words : words.slice(0, end)).every(
    (word) => /^[\p{Ll}\d]/u.test(word) || /^\p{Lu}{2,6}s?$/u.test(word),
  )
}

const isGerund = (word: string): boolean => {
  const small = word.toLowerCase()
  return /[\p{L}]{3}ing$/u.test(small) && !noDoing.has(small) && !(small in numberWords)
}

/** "maintenance", "deliveries", "paintwork": by the table, or by an ending that nothing but a doing has. */
function isNounOfDoing(word: string): boolean {
  const small = word.toLowerCase()
  if (noDoing.has(small)) return false
  const last = small.split('-').at(-1) ?? ''
  return (
    doingNouns.has(small) ||
    isGerund(small) ||
    /(?:.{3}work|\p{L}{3}(?:ation|ction|ition|ution|ption|ssion)s?|\p{L}{3,}(?:ance|ment)s?)$/u.test(last)
  )
}
