import type { Range } from './range.ts'
import { sentenceAbbreviations } from './sentence-abbreviations.ts'

/** Looking further back would read a run of abbreviations again and again. */
const longestAbbreviation = 40
const segmenters = new Map<string, Intl.Segmenter>()
/** Something behind an end of a sentence or a line. Most texts asked for have none, and the segmenter is dear. */
const mayPart = /[\p{Sentence_Terminal}\u2024\ufe52\uff0e\n\r\u0085\u2028\u2029].*\S/su

/**
 * The sentences of a text as trimmed, half-open UTF-16 ranges, in order.
 * `Intl.Segmenter` splits; pieces that end in an abbreviation ("Dr.", "e.g.", "Sept.") are joined with the next,
 * because the segmenter takes their full stop for an end.
 */
export function sentences(text: string, language = 'en'): Range[] {
  if (!mayPart.test(text))
    return [trimmed(text, { start: 0, end: text.length })].filter(({ start, end }) => end > start)
  const ranges: { start: number; end: number }[] = []
  let open: { start: number; end: number } | null = null
  for (const { segment, index } of segmenter(language).segment(text)) {
    if (open === null && ranges.length > 0 && carriesOn(text, index)) open = ranges.pop() ?? null
    const end = index + segment.length
    open = open ? { start: open.start, end } : { start: index, end }
    if (
      endsInAbbreviation(text.slice(Math.max(open.start, open.end - longestAbbreviation), open.end)) &&
      !/\n\s*$/u.test(segment)
    )
      continue
    ranges.push(open)
    open = null
  }
  if (open) ranges.push(open)
  return ranges.map((range) => trimmed(text, range)).filter((range) => range.end > range.start)
}

/** "K. Okonjo", "Dr A. Smith", "Farrow, T.", "at J. Farrow & Sons": the initial of a name. */
const initial =
  /(?:^|[\n,&]\s*|\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Judge|Justice|and|with|by|at|under)\.?\s)\p{Lu}\.\s*$/u
const shortName = /(?:^|[\s(])(?:\p{Lu}\.){2,4}\s*$/u
const opener =
  /^(?:the|a|an|you|your|we|our|it|its|they|he|she|this|that|these|those|there|all|any|some|no|if|when|while|as|in|at|on|for|to|and|but|or|so|please|must|may|candidates?|applicants?|applications?|experience|knowledge|ability)\b/iu

/** "U.S. Citizen", "J.R.R. Tolkien": initials end a sentence only when a word follows with which sentences begin; "GmbH & Co. KG" is one name; a title that asks ("Who
 * owned it?") ends nothing before a bracket. */
const carriesOn = (text: string, at: number): boolean =>
  (/& Co\.\s*$/u.test(text.slice(Math.max(0, at - 8), at)) && /^(?:KG|KGaA|OHG)\b/u.test(text.slice(at, at + 5))) ||
  isShortName(text, at) ||
  (/[?!][”"’»]\s*$/u.test(text.slice(Math.max(0, at - 4), at)) && /^[(,;]/u.test(text.slice(at, at + 1))) ||
  (initial.test(text.slice(Math.max(0, at - 20), at)) && isName(text, at)) ||
  (/\b(?:Ltd|Inc|Corp|Co)\.\s*$/u.test(text.slice(Math.max(0, at - 8), at)) && text[at] === '(')

const isShortName = (text: string, at: number): boolean =>
  shortName.test(text.slice(Math.max(0, at - 12), at)) && isName(text, at)

const isName = (text: string, at: number): boolean =>
  /^\p{Lu}/u.test(text.slice(at, at + 1)) &&
  !opener.test(text.slice(at, at + 14)) &&
  !text.slice(Math.max(0, at - 3), at).includes('\n')

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

/** "Dipl.-Rest.", "Dr.-Ing.": two abbreviations in one word. */
const joined = /^\p{Lu}\p{L}*\.-\p{Lu}\p{L}*\.$/u

/** The last word, of letters and full stops only, is an abbreviation; looked at from its end, as most pieces have none. */
function endsInAbbreviation(piece: string): boolean {
  const bare = piece.trimEnd()
  if (!bare.endsWith('.')) return false
  if (/\d\s?(?:ms|V)\.$/u.test(bare)) return false
  const word = bare.slice(wordStart(bare))
  if (/^\p{Lu}\.$/u.test(word)) return false
  return sentenceAbbreviations.has(word.toLowerCase()) || joined.test(word)
}

function wordStart(text: string): number {
  let at = text.length
  while (at > 0 && !/[\s(["']/u.test(text[at - 1] ?? '')) at -= 1
  return at
}

function trimmed(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}
