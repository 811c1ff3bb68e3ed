import type { Range } from '../text/range.ts'
import { sentences } from '../text/sentences.ts'
import { bracketCues, lineCues, textCues } from './note-cues.ts'

const longest = 240
/** A line can only hold an unbracketed note when one of these words or marks is in it. */
const lineHint =
  /\?|\b(?:todo|to-do|fixme|tb[cd]|tk|wip|note|notes|perhaps|maybe|need|needs|sure|unsure|know|this|that|these|should|forget|ask|reminder|examples?|numbers?|details?|figures?|metrics?|dates?|links?|sources?|evidence|references?|results?|wording|missing|rephrase|reword|expand|elaborate|shorten|rewrite|clarify|quantify|to be|noch|hier|evtl|vielleicht|falta|pendiente|por completar)\b|à /iu

/**
 * The writer's remarks to themselves ("(perhaps give some examples)", "TODO", "check this with Anna"), as sorted ranges that do
 * not overlap. A bracketed remark includes its brackets; a remark that is a whole line leaves the bullet sign out.
 */
export function findNotesToSelf(text: string): Range[] {
  return apart([...comments(text), ...bracketed(text), ...lines(text), ...markers(text)])
}

function comments(text: string): Range[] {
  const found: Range[] = []
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', start + 4)) {
    const end = text.indexOf('-->', start)
    if (end < 0) break
    found.push({ start, end: end + 3 })
    start = end
  }
  return found
}

function bracketed(text: string): Range[] {
  const found: Range[] = []
  const open: { at: number; sign: string }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (sign === '(' || sign === '[') open.push({ at, sign })
    else if (sign === '\n' && text[at + 1] === '\n') open.length = 0
    else if (sign === ')' || sign === ']') {
      const last = open.pop()
      if (!last || (last.sign === '(') !== (sign === ')')) continue
      const range = { start: last.at, end: at + 1 }
      if (range.end - range.start <= longest && !isLink(text, range) && isBracketNote(text.slice(last.at + 1, at)))
        found.push(range)
    }
  }
  return found
}

/** `[words](address)` and `(address)` of Markdown, and check boxes. */
function isLink(text: string, range: Range): boolean {
  const next = text[range.end]
  if (text[range.start] === '[') return next === '(' || next === '[' || range.end - range.start <= 3
  return text[range.start - 1] === ']'
}

function isBracketNote(inside: string): boolean {
  const remark = plain(inside)
  if (remark.length === 0 || /^(?:https?:|mailto:|www\.)/u.test(remark)) return false
  if (/\?\?/u.test(remark)) return true
  if (textCues.some((cue) => cue.test(remark)) && !/\?$|let me know/u.test(remark)) return false
  if (isTitleCase(inside)) return false
  return bracketCues.some((cue) => cue.test(remark))
}

/** A title in brackets ("What Works?") is a name, not a question. */
function isTitleCase(inside: string): boolean {
  const words = inside.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) && word.toUpperCase() !== word)
}

function lines(text: string): Range[] {
  const found: Range[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const range = withoutSigns(text, { start: from, end: from + line.length })
    from += line.length + 1
    if (!lineHint.test(line)) continue
    if (isLineNote(text.slice(range.start, range.end))) found.push(range)
    else found.push(...noteSentences(text, range))
  }
  return found
}

function noteSentences(text: string, line: Range): Range[] {
  return sentences(text.slice(line.start, line.end))
    .map(({ start, end }) => ({ start: line.start + start, end: line.start + end }))
    .filter(({ start, end }) => end - start < line.end - line.start && isLineNote(text.slice(start, end)))
}

function isLineNote(line: string): boolean {
  if (line.length === 0 || line.length > longest) return false
  const remark = plain(line)
  return lineCues.some((cue) => cue.test(remark))
}

/** `TODO` and its kin run to the end of their line; a bare `??` stands for itself. */
function markers(text: string): Range[] {
  const found: Range[] = []
  for (const match of text.matchAll(/\b(?:TODO|FIXME|TBD|TBC|XXX)\b[^\n]*|\?{2,}/gu))
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length })
  return found
}

/** Without white space, bullet, quote, number, heading or emphasis signs at either end. */
function withoutSigns(text: string, range: Range): Range {
  let { start, end } = range
  const sign = /^(?:\s+|[-*+•·–—>#_◦▪‣]+(?=\s|$|[*_])|\d{1,2}[.)](?=\s)|\*{1,3}|_{1,3})/u
  for (let lead = sign.exec(text.slice(start, end)); lead; lead = sign.exec(text.slice(start, end)))
    start += lead[0].length
  while (end > start && /[\s*_]/u.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}

function plain(remark: string): string {
  return remark
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^[*_"'“]+/u, '')
}

/** Sorted and apart: of ranges that overlap the one that begins first is kept, at one place the longest. */
function apart(ranges: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || range.start >= last.end) kept.push(range)
  }
  return kept
}
