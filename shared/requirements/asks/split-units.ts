import type { Range } from '../../text/range.ts'
import { sentences } from '../../text/sentences.ts'
import { readLimit } from '../facts/limit.ts'
import { trimmed } from '../lines/line-markers.ts'
import { askingZones } from '../lines/zone.ts'
import type { ZonedLine } from '../lines/zoned-line.ts'
import { clauses } from './clauses.ts'
import { runInList } from './run-in-list.ts'
import { wholePrompts } from './whole-prompts.ts'

export interface UnitRange {
  readonly range: Range
  readonly form: 'item' | 'prose'
  /** True for a clause after the first of its sentence. */
  readonly joined: boolean
  /** True for a thing after the first of a list in running text, which is asked for as strongly as the first. */
  readonly listed: boolean
}

/** The units of a line as ranges of its block's text: a bullet or a short line whole, running text by sentence and clause. */
export function splitUnits(zoned: ZonedLine): UnitRange[] {
  const { line, zone } = zoned
  if (line.form === 'item') return [{ range: line.range, form: 'item', joined: false, listed: false }]
  const listed = zone === null ? [] : runInList(zoned.label, line.text)
  if (listed.length > 0)
    return listed.map(({ start, end }) => ({
      range: { start: line.range.start + start, end: line.range.start + end },
      form: 'item' as const,
      joined: false,
      listed: false,
    }))
  const sentencesOf = wholeQuestions(line.text)
  const found = asksInBox(zoned) ? wholePrompts(line.text, sentencesOf) : sentencesOf
  const asking = zone !== null && askingZones.has(zone)
  const single = found.length === 1 && !/[.!?。！？]["'”’)]?$/u.test(line.text) && !/;/u.test(line.text)
  if (single && (asking || /\p{Script=Han}/u.test(line.text)) && !clausesMatter(line.text))
    return [{ range: line.range, form: 'item', joined: false, listed: false }]
  return found.flatMap((sentence) =>
    clauses(line.text.slice(sentence.start, sentence.end), zone === 'duty' ? 'duty' : 'other').map((clause, index) => ({
      range: trimmed(line.block.text, {
        start: line.range.start + sentence.start + clause.start,
        end: line.range.start + sentence.start + clause.end,
      }),
      form: 'prose' as const,
      joined: index > 0,
      listed: clause.listed,
    })),
  )
}

/** Under the questions of a form, or where a length of the answer is given, a line is the prompt of a box. */
const asksInBox = ({ line, zone, limit }: ZonedLine): boolean =>
  zone === 'question' || (limit !== null && (zone === 'process' || zone === null)) || readLimit(line.text) !== null

/** Sentences, but for the number before a question, which is none of it, and a limit in brackets behind it, which belongs to it. */
function wholeQuestions(text: string): Range[] {
  const whole: Range[] = /[.!?。！？]/u.test(text) ? sentences(text) : [{ start: 0, end: text.length }]
  const all = whole.flatMap((each) => tersely(text, each))
  const asked: Range[] = []
  for (const each of all) {
    const words = text.slice(each.start, each.end).trim()
    const before = asked.at(-1)
    if (questionNumber.test(words) && all.length > 1) continue
    const own = before ? limitOfBefore(text.slice(before.start, before.end), words) : 0
    if (before && own > 0) asked[asked.length - 1] = { start: before.start, end: each.start + own }
    if (own === 0) asked.push(each)
    else if (own < words.length) asked.push({ start: each.start + own + joining(words.slice(own)), end: each.end })
  }
  return asked
}

/** Stops that small advertisements set after short words ("2 yrs exp. ADR useful."), where a sentence would rarely end. */
function tersely(text: string, { start, end }: Range): Range[] {
  const ends = [...text.slice(start, end).matchAll(/(?<=[\p{L}\d)]{2})\.\s+(?=[\p{Lu}\d£€$])/gu)]
    .filter(({ index }) => !short.test(text.slice(start, start + index)))
    .map(({ index, 0: stop }) => start + index + stop.length)
  const starts = [start, ...ends]
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }))
}

/** Shortened words before a name or number, after which a sentence goes on. */
const short =
  /\b(?:approx|incl|max|min|ca|no|nos|nr|st|dr|mr|mrs|ms|prof|dept|ref|tel|mon|tue|tues|wed|thu|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|occ|inc|ltd|co|vs|etc|ext|fig|vol|art|abs|bzw|evtl|ggf|inkl|mind|std|bd|p\.a|e\.g|i\.e|z\.b|\d{1,2})$/iu

/** How much of a sentence belongs to the one before it: a limit in brackets behind a question, or all after a shortened "max.". */
function limitOfBefore(before: string, words: string): number {
  if (/\b(?:max|min|ca|approx)\.$/iu.test(before) && /^\d/u.test(words)) return words.length
  const bracket = /^\([^()]*\d[^()]*\)[.,;]?/u.exec(words)?.[0] ?? ''
  return readLimit(bracket) === null && bracket.length < words.length ? 0 : bracket.length
}

const joining = (rest: string): number => /^\s*(?:(?:and|und|et|y|en)\s+)?/iu.exec(rest)?.[0].length ?? 0

const questionNumber = /^(?:q|question|frage|pregunta)\s*\d{1,2}[.:)]?$/iu

const clausesMatter = (text: string): boolean => text.length > 160
