import type { EntryKind } from '../../domain/entry.ts'
import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import { sentences } from '../../text/sentences.ts'
import { tokens } from '../../text/tokens.ts'
import { isAction, proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { isPause } from '../sections/pauses.ts'
import { tellsOfLife } from '../words/tells-of-life.ts'
import { headerPieces } from './header-pieces.ts'
import { labelHeader } from './label-header.ts'

/** A header and what the same line goes on to tell about it. */
export interface HeaderTail {
  readonly head: Line
  readonly tail: Line
}

/** No header is longer. In characters. */
const longestOpening = 400

/** A header of more words than this is a sentence. */
const longest = 18

/** Facts of a study that stand behind a full stop and are part of its header. General knowledge of CVs. */
const facts =
  /^(?:thesis|dissertation|supervis\p{L}*|advisors?|grade|c?gpa|final (?:grade|mark)|minor|modules|coursework|abschluss|note)\b[^.]{0,12}:/iu

/**
 * "Tutor, Example Music, 2019–now. Teaches 26 pupils.": the line parted where the header ends and the telling begins; null when it
 * is a header only, or no header. `dated` says that the line above holds nothing but a time; it is asked only where that decides.
 */
export function headerTail(line: Line, kind: EntryKind, dated: () => boolean): HeaderTail | null {
  if (!/^(?:paragraph|bullet|row)$/u.test(line.block.kind) || line.block.continues === true) return null
  if (line.breaks.length > 1) return null
  for (const { end, rest } of cuts(line, dated)) {
    const head = {
      ...line,
      end: line.start + end,
      text: line.text.slice(0, end),
      breaks: line.breaks.filter((at) => at < end),
    }
    const tail = { ...line, start: line.start + rest, text: line.text.slice(rest), breaks: [] }
    if (!facts.test(tail.text) && tokens(tail.text).length >= 3 && isHeader(head, kind, dated)) return { head, tail }
  }
  return null
}

interface Cut {
  readonly end: number
  readonly rest: number
}

/** Where the header may end: with its first sentence, or where a colon, a dash or a bracket follows its time. */
function cuts({ text }: Line, dated: () => boolean): Cut[] {
  const found: Cut[] = []
  const span = dateSpans(text).find(({ start }) => start > 2)
  if (span) {
    const after = /^\s*[)\]]?[*_]?(?:\s*:\s+|\s+[–—/-]\s+|—|\s+(?=\())/u.exec(text.slice(span.end))?.[0] ?? ''
    const closing = /^\s*[)\]]?/u.exec(after)?.[0].length ?? 0
    const rest = span.end + after.length
    if (after.length > closing && describes(text.slice(rest))) found.push({ end: span.end + closing, rest })
  }
  const colon = text.includes(':') ? /^[^:.]{4,90}?(:\s+)/u.exec(text) : null
  if (colon?.[1] && describes(text.slice(colon[0].length)) && dated())
    found.push({ end: colon[0].length - colon[1].length, rest: colon[0].length })
  const opening = text.slice(0, longestOpening)
  if (!/[.]["”’)]*\s/u.test(opening) || (dateSpans(opening).length === 0 && !dated())) return found
  const [first, second, third, fourth] = sentences(opening)
  for (const [last, next] of [
    [second, third],
    [third, fourth],
  ] as const)
    if (first && last && next && namesOnly(text.slice(first.start, last.end)))
      found.push({ end: last.end - 1, rest: next.start })
  if (first && second && /\.$/u.test(text.slice(first.start, first.end)) && sentence(text.slice(second.start)))
    found.push({ end: first.end - 1, rest: second.start })
  return found
}

/** "Example Foods, Penrith. Night driver. 2014 to 2019.": names and a time, each closed by a full stop. */
const namesOnly = (text: string): boolean => {
  const spans = dateSpans(text)
  const parts = text.split(/\.\s+/u)
  return (
    spans.length === 1 &&
    spans[0]?.form === 'range' &&
    parts.every((part) => tokens(part).length <= 7 && proseScore(part) < 1) &&
    /^\W*$/u.test(text.slice(spans[0].end))
  )
}

const sentence = (text: string): boolean => /[.!?]["”’)]*$/u.test(text) || describes(text)

/** Words that tell rather than name: they go on in small letters or as a sentence. */
const describes = (text: string): boolean =>
  /^\(?\p{Ll}/u.test(text) ||
  proseScore(text) >= 1 ||
  (isAction(tokens(text)[0]?.word ?? '') && /^\p{L}+\s\p{Ll}/u.test(text))

function isHeader(head: Line, kind: EntryKind, dated: () => boolean): boolean {
  const spans = timesOf(head)
  const bare = withoutTimes(head.text, spans)
  const words = tokens(bare)
  if (words.length > longest || words.length === 0 || !/^[\P{L}]*\p{Lu}/u.test(bare)) return false
  if (
    /^(?:i|we|my|ich|je)\b/iu.test(bare.trim()) ||
    tellsOfLife.test(bare.trim()) ||
    proseScore(bare.replace(/[.\s]+$/u, '')) >= 1
  )
    return false
  if (spans.length === 0 && !dated()) return false
  if (isPause(bare.trim().replace(/^[\s:–—-]+/u, '')) && words.length <= 14) return true
  const pieces = headerPieces([{ line: head, spans }])
  if (startsBold(head) && (kind === 'project' || pieces.length >= 2)) return true
  const { title, organisation } = labelHeader(pieces, kind)
  const opens = (spans[0]?.start ?? 9) <= 2 && words.length <= 6
  if (title && !organisation && title.score >= 2.5 && words.length <= 8 && (opens || dated())) return true
  if (!title || !organisation || title.score + organisation.score < 1.2) return false
  return title.score >= 2 || !tells(bare)
}

/** "Led the team at Example Works, 2019–2021." begins with what was done. */
const tells = (text: string): boolean => isAction(tokens(text)[0]?.word ?? '') && /^\W*\p{L}+\s+\p{Ll}/u.test(text)

const startsBold = ({ block, start, end }: Line): boolean =>
  block.marks.some(
    (mark) =>
      mark.kind === 'bold' &&
      mark.start >= start &&
      mark.start - start <= 1 &&
      mark.end <= end &&
      /\p{L}{3}/u.test(block.text.slice(mark.start, mark.end)),
  )

/** The range that dates a header; a lone time only at either end of it. */
function timesOf({ text }: Line): DateSpan[] {
  const spans = dateSpans(text)
  const range = spans.find(({ form }) => form === 'range')
  if (range) return [range]
  return spans.filter(({ start, end }) => start <= 2 || /^\W*$/u.test(text.slice(end))).slice(0, 1)
}

const withoutTimes = (text: string, spans: readonly DateSpan[]): string =>
  spans.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
