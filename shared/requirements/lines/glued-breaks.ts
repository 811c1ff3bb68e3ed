import type { Range } from '../../text/range.ts'
import { camelWords } from '../facts/camel-words.ts'
import { classifyHeading } from '../headings/classify-heading.ts'
import { lostBreaks } from './lost-breaks.ts'

export interface Piece {
  readonly range: Range
  /** True when the piece began at a bullet inside the line. */
  readonly item: boolean
}

const inlineBullet = /(?<=^|\s)(?:[•●○◦▪▫■◆➢➤►▶✓✔✅☑👉🔹🔸➡★⭐]️?|[–*-](?=\s))\s*/gu
const always = /[•●○◦▪▫■◆➢➤►▶✓✔✅☑👉🔹🔸➡★⭐]/u
const glue = /(?<=[\p{Ll}\p{N})][.!?:;)]?|[\p{Ll}]\)?)(?=\p{Lu}\p{Ll}|\p{Lu}\s|(?<!\p{N})\d{1,2}[\s%])/gu

/** Cuts a line where breaks were lost in copying: "• a • b", "1. a 2. b", "SkillsExperience with", "it.Your profile". */
export function gluedBreaks(text: string, range: Range): Piece[] {
  const slice = text.slice(range.start, range.end)
  const cuts = bulletCuts(slice) ?? numberCuts(slice)
  const pieces = cuts ? pieced(slice.length, cuts) : [{ start: 0, end: slice.length, item: false }]
  return pieces
    .flatMap((piece) => unglued(slice, piece))
    .flatMap((piece) => beforeLabels(slice, piece))
    .flatMap((piece) => (piece.item ? [piece] : withLostBreaks(slice, piece)))
    .map(({ start, end, item }) => ({ range: { start: range.start + start, end: range.start + end }, item }))
}

function withLostBreaks(slice: string, { start, end }: Cut): Cut[] {
  return lostBreaks(slice.slice(start, end)).map(({ range, item }) => ({
    start: start + range.start,
    end: start + range.end,
    item,
  }))
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly item: boolean
}

function bulletCuts(slice: string): number[] | null {
  const found = [...slice.matchAll(inlineBullet)]
  const plain = found.filter((match) => !always.test(match[0]))
  const certain = found.filter((match) => always.test(match[0]))
  if (certain.some((match) => match.index > 0)) return certain.map((match) => match.index)
  const afterColon = plain.length > 1 && /:\s*$/u.test(slice.slice(0, plain[0]?.index ?? 0))
  const leading = plain.length > 2 && plain[0]?.index === 0
  return afterColon || leading ? plain.map((match) => match.index) : null
}

/** "1. a 2. b 3. c" on one line: numbers that count up from one. */
function numberCuts(slice: string): number[] | null {
  const cuts: number[] = []
  for (const match of slice.matchAll(/(?<=^|\s)(\d{1,2})[.)]\s+(?=\p{L})/gu))
    if (Number(match[1]) === cuts.length + 1) cuts.push(match.index)
  return cuts.length > 1 ? cuts : null
}

function pieced(length: number, cuts: readonly number[]): Cut[] {
  const starts = cuts[0] === 0 ? cuts : [0, ...cuts]
  const items = new Set(cuts)
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? length, item: items.has(start) }))
}

/** No posting loses more breaks than this in one line; beyond it the text is no prose. */
const mostBreaks = 500

/** Splits where a lower-case letter or a full stop touches a capital and a known heading or a sentence ends there. */
function unglued(slice: string, { start, end, item }: Cut): Cut[] {
  if (end - start < 30) return [{ start, end, item }]
  const cuts: Cut[] = []
  let from = start
  let headings = 0
  const part = slice.slice(start, end)
  for (const match of [...part.matchAll(glue)].slice(0, mostBreaks)) {
    const at = start + match.index
    const before = slice.slice(from, at)
    const head = headingTail(before)
    if (head !== null) {
      headings += 1
      if (head > 0) cuts.push({ start: from, end: from + head, item: item && from === start })
      cuts.push({ start: from + head, end: at, item: false })
      from = at
    } else if (sentenceGlue(slice, at)) {
      cuts.push({ start: from, end: at, item: item && from === start })
      from = at
    }
  }
  cuts.push({ start: from, end, item: item && from === start })
  return headings < 2 ? cuts : cuts.flatMap((cut) => wordGlue(slice, cut))
}

/** Where headings were found glued, other lines are glued too: "changesAnswer queries". Names such as JavaScript stay whole. */
function wordGlue(slice: string, { start, end, item }: Cut): Cut[] {
  const cuts: Cut[] = []
  let from = start
  for (const match of slice
    .slice(start, end)
    .matchAll(
      /(?<=\p{Ll}{2}|[\p{Ll}\d]\))(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{3})(?=\d{1,2}[\s%])|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{3})|(?<=\p{Ll}{3})(?=\p{Lu}{3})/gu,
    )) {
    const at = start + match.index
    const word = `${/[\p{L}\d]+$/u.exec(slice.slice(Math.max(from, at - 20), at))?.[0] ?? ''}${/^[\p{L}\d]+/u.exec(slice.slice(at, at + 20))?.[0] ?? ''}`
    if (isCamelWord(word.toLowerCase())) continue
    cuts.push({ start: from, end: at, item: item && from === start })
    from = at
  }
  cuts.push({ start: from, end, item: item && from === start })
  return cuts
}

function isCamelWord(word: string): boolean {
  for (let length = 3; length <= word.length; length++) if (camelWords.has(word.slice(0, length))) return true
  return false
}

const label = /(?<=\s)(?:\p{Lu}[\p{L}’']*)(?: [\p{L}’']+){0,4}[:：](?=\s|$)/gu

/** "… fruit trees Duties: …": cuts before a known heading with a colon inside a line. */
function beforeLabels(slice: string, { start, end, item }: Cut): Cut[] {
  const part = slice.slice(start, end)
  const cuts: Cut[] = []
  let from = start
  for (const match of part.matchAll(label)) {
    const words = match[0].slice(0, -1).split(' ')
    const skip = words.findIndex((word, index) => /^\p{Lu}/u.test(word) && announces(words.slice(index).join(' ')))
    const preceding =
      /(\S+)\s+$/u.exec(
        slice.slice(
          Math.max(from, start + match.index - 40),
          start + match.index + (skip > 0 ? words.slice(0, skip).join(' ').length + 1 : 0),
        ),
      )?.[1] ?? ''
    if (skip < 0 || (/^\p{Lu}/u.test(preceding) && !/[.;:)]$/u.test(preceding))) continue
    const at = start + match.index + words.slice(0, skip).join(' ').length + (skip > 0 ? 1 : 0)
    if (slice.slice(from, at).trim() === '') continue
    cuts.push({ start: from, end: at, item: item && from === start })
    from = at
  }
  cuts.push({ start: from, end, item: item && from === start })
  return cuts
}

function announces(words: string): boolean {
  const known = classifyHeading(words)
  return (
    known !== null &&
    (known.whole || (known.share >= 0.5 && words.split(' ').length <= 4)) &&
    /^(?:must|nice|duty|benefits|eligibility)$/.test(known.zone)
  )
}

/** "analysis.Your": a word, a stop and a capital that begins another word of prose. */
function sentenceGlue(slice: string, at: number): boolean {
  if (!/[.!?;)]/u.test(slice[at - 1] ?? '') || /^\d[.]\d$/u.test(slice.slice(at - 2, at + 1))) return false
  const before = slice.slice(Math.max(0, at - 24), at)
  return (
    /(?:\p{Ll}{2}|\d{2}|\))[.!?;)]$/u.test(before) &&
    /^(?:\p{Lu}\p{Ll}*[\s'’]|\d{1,2}\+?\s\p{Ll})/u.test(slice.slice(at, at + 24))
  )
}

/** Offset in `before` at which a known heading begins that reaches to its end, or null. */
function headingTail(before: string): number | null {
  const tail = before.slice(-60)
  const base = before.length - tail.length
  for (const match of tail.matchAll(/(?<=^|[\s.!?:;)\p{Ll}\d]|\p{Lu}{2})(?=\p{Lu})/gu)) {
    const candidate = tail.slice(match.index)
    if (base > 0 && match.index === 0) continue
    if (
      candidate.length >= 4 &&
      !/\.$/.test(candidate) &&
      headingLike(candidate, match.index === 0 || !/\s/.test(tail[match.index - 1] ?? ' '))
    )
      return base + match.index
  }
  return null
}

/** A whole known heading, or most of one where it plainly begins a line. */
function headingLike(candidate: string, begins: boolean): boolean {
  const known = classifyHeading(candidate)
  if (!known) return false
  return known.whole || (begins && known.share >= 0.5 && known.zone !== 'criteria' && candidate.split(' ').length <= 4)
}
