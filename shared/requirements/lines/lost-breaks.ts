import type { Range } from '../../text/range.ts'
import { startsAsAsset, startsAsDuty } from '../cues/ask-cues.ts'
import { cueText } from '../cues/cue-text.ts'
import { firmEligibility } from '../cues/eligibility-cues.ts'
import { classifyHeading } from '../headings/classify-heading.ts'

export interface LostPiece {
  readonly range: Range
  /** A line of a list, as distinct from a heading or running text. */
  readonly item: boolean
}

interface Word extends Range {
  readonly text: string
}

/** Headings take few words, and no posting is one paragraph of more words than this. */
const longestHeading = 6
const mostWords = 4_000
const shortestText = 90

/**
 * The lines of a paragraph that holds headings without a break before them ("… rated Good. About you You are …"), and the items under
 * them where these stand one behind the other without a stop ("Lead a shift Ensure stock is counted"). The whole text when no heading does.
 */
export function lostBreaks(text: string): LostPiece[] {
  const whole = [{ range: { start: 0, end: text.length }, item: false }]
  if (text.length < shortestText) return whole
  const words = wordsOf(text)
  const heads = headings(text, words)
  if (heads.length === 0) return whole
  const pieces: LostPiece[] = []
  let from = 0
  for (const head of heads) {
    if (head.start > from) pieces.push(...listed(text, { start: from, end: head.start }))
    pieces.push({ range: head, item: false })
    from = head.end
  }
  pieces.push(...listed(text, { start: from, end: text.length }))
  return pieces.filter(({ range }) => text.slice(range.start, range.end).trim() !== '')
}

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/\S+/gu)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length })
    if (words.length >= mostWords) break
  }
  return words
}

/** Known headings with a capital after them; one inside a sentence counts only when the text holds several. */
function headings(text: string, words: readonly Word[]): Range[] {
  const found: { range: Range; certain: boolean }[] = []
  for (let at = 0; at < words.length; at++) {
    const length = headingAt(words, at)
    const [first, last] = [words[at], words[at + length - 1]]
    if (length === 0 || !first || !last) continue
    found.push({ range: { start: first.start, end: last.end }, certain: opensSentence(words[at - 1]) })
    at += length - 1
  }
  const inside = found.filter(({ range }) => range.start > 0)
  if (inside.length === 0) return []
  const several = found.length > 1
  return found
    .filter(({ range, certain }) => (several || certain) && text.slice(range.end).trim() !== '')
    .map(({ range }) => range)
}

const opensSentence = (before: Word | undefined): boolean => before === undefined || /[.!?:;)”"]$/u.test(before.text)

/** How many words from here make up a known heading, or 0. */
function headingAt(words: readonly Word[], at: number): number {
  const first = words[at]
  const before = words[at - 1]
  if (!first || !/^[\p{Lu}¿]/u.test(first.text)) return 0
  if (before && !/(?:[\p{Ll}\p{N}%)”".!?:;])$/u.test(before.text)) return 0
  for (let length = Math.min(longestHeading, words.length - at - 1); length > 0; length--) {
    const next = words[at + length]
    const phrase = words.slice(at, at + length).map(({ text }) => text)
    if (!next || !/^[\p{Lu}\d•£€$¿(]/u.test(next.text) || phrase.slice(0, -1).some((word) => /[.,;:!?]$/u.test(word)))
      continue
    if (/[.,;!]$/u.test(phrase.at(-1) ?? '') || (next.text.startsWith('(') && phrase.at(-1)?.endsWith('?'))) continue
    if (isHeading(phrase.join(' '), opensSentence(before))) return length
  }
  return 0
}

/** Single words are headings only when they are long ones that sentences do not begin with. */
function isHeading(phrase: string, opens: boolean): boolean {
  const known = classifyHeading(phrase)
  if (!known?.whole || known.zone === 'page' || /\b(?:have|need|be|will|offer|are)$/iu.test(phrase)) return false
  if (phrase.includes(' ')) return opens || phrase.split(' ').length > 1
  return phrase.replace(/[^\p{L}]/gu, '').length >= 7 && (known.zone !== 'company' || opens)
}

/** The items of a stretch without a stop, each beginning as work or as something that a person has; else the stretch. */
function listed(text: string, range: Range): LostPiece[] {
  const part = text.slice(range.start, range.end)
  if (/[.!?;]\s+\S/u.test(part) || part.length < 30 || wholeSentence.test(part)) return [{ range, item: false }]
  const cuts: number[] = []
  for (const match of part.matchAll(/(?<=[\p{Ll}\p{N}%)]\s+)(?=[\p{Lu}\d])/gu)) {
    if (match.index - (cuts.at(-1) ?? 0) < 8 || part.length - match.index < 4) continue
    if (beginsItem(cueText(part.slice(match.index, match.index + 80)), part.slice(0, match.index)))
      cuts.push(match.index)
  }
  if (cuts.length === 0) return [{ range, item: false }]
  const starts = [/^\s*/u.exec(part)?.[0].length ?? 0, ...cuts]
  return starts.map((start, index) => ({
    range: { start: range.start + start, end: range.start + (starts[index + 1] ?? part.length) },
    item: true,
  }))
}

/** "The post is subject to an enhanced DBS check.": one sentence, whatever capitals stand in it. */
const wholeSentence =
  /^\s*(?:the|this|all|your|our|you|we|applicants|candidates|any) [^.]{0,200}\b(?:is|are|will|must|has|have|should|may) [^.]{0,200}\.\s*$/iu

const hangs =
  /\b(?:a|an|the|and|or|of|in|to|for|with|as|at|by|on|our|your|their|using|including|from|than|per|level|band|grade|year|key|over|about|least|minimum|up to)\s+$/iu

function beginsItem(next: string, before: string): boolean {
  if (hangs.test(before.slice(-16))) return false
  if (/^\d/u.test(next)) return /^\d{1,2}\+? (?:years?|months?)/u.test(next)
  return startsAsDuty(next) || startsAsAsset(next) || firmEligibility.test(next.split(' ').slice(0, 4).join(' '))
}
