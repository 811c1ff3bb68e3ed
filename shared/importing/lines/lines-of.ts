import type { Block } from '../../domain/block.ts'
import { dateSpans } from '../../text/date-spans.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { actionVerbs } from '../words/action-verbs.ts'
import { blockOffsets } from './block-offsets.ts'
import { indentInSource } from './indent-in-source.ts'
import { isProse, proseScore } from './is-prose.ts'
import type { Line } from './line.ts'

/** What parts two words in the source: a line's end, a hard break, a gap wide enough for a column, or just a space. */
type Gap = 'line' | 'hard' | 'wide'

interface Part {
  readonly at: number
  readonly gap: Gap
}

/** The lines of a document in order. `source` is the text the blocks were read from. */
export function linesOf(blocks: readonly Block[], source: string): Line[] {
  const lines: Line[] = []
  let reached = 0
  for (const block of blocks) {
    const apart = block.kind === 'heading' || /\n[^\n]*\n/u.test(source.slice(reached, block.start)) || reached === 0
    const indent = block.kind === 'paragraph' ? indentInSource(block, source) : null
    for (const [index, line] of linesOfBlock(block, source).entries())
      lines.push({ ...line, apart: index === 0 && apart, ...(indent ? { indent: indent(line.start) } : {}) })
    reached = Math.max(reached, block.end)
  }
  return lines
}

function linesOfBlock(block: Block, source: string): Line[] {
  if (block.kind === 'row') return [lineOf(block, 0, block.text.length, cellBreaks(block))]
  const parts = [...partsOf(block, source), ...cellBreaks(block).map((at) => ({ at, gap: 'wide' as const }))].sort(
    (a, b) => a.at - b.at,
  )
  if (block.kind === 'bullet' || block.kind === 'heading' || block.kind === 'code') {
    if (
      block.continues === true &&
      /(?:^|[\n\r])[*_`[]*$/u.test(source.slice(Math.max(0, block.start - 4), block.start)) &&
      startsHeader('', block.text)
    )
      return paragraphLines({ ...block, kind: 'paragraph', level: 0, continues: false }, parts, 0, source)
    const end = block.kind === 'bullet' ? strayHeader(block, parts, source) : block.text.length
    const breaks = parts.filter(({ gap, at }) => gap !== 'line' && at < end).map(({ at }) => at)
    const whole = lineOf(block, 0, end, breaks)
    return end < block.text.length
      ? [whole, ...paragraphLines({ ...block, kind: 'paragraph', level: 0 }, parts, end, source)]
      : [whole]
  }
  return paragraphLines(block, parts, 0, source)
}

const cellBreaks = (block: Block) => (block.cells ?? []).slice(1).map((cell) => cell.start - 1)

/**
 * Where the next header begins that was left hanging on the last item of a list, because no empty line parts them;
 * the text's length when there is none. Such a line is not indented, starts large and reads as a header.
 */
function strayHeader(block: Block, parts: readonly Part[], source: string): number {
  const ends = parts.filter(({ gap }) => gap === 'line' || gap === 'hard')
  const offsets = ends.length > 0 ? blockOffsets(block) : []
  for (const [index, { at }] of ends.entries()) {
    const between = source.slice((offsets[at - 1] ?? 0) + 1, offsets[at + 1] ?? 0)
    const text = block.text.slice(at + 1, ends[index + 1]?.at ?? block.text.length)
    if (/[\n\r][*_`[]*$/u.test(between) && startsHeader(block.text.slice(0, at), text)) return at
  }
  return block.text.length
}

function startsHeader(before: string, text: string): boolean {
  if (
    !/^["“(*_]*[\p{Lu}\d]/u.test(text) ||
    /(?:[,&–-]|\b(?:and|or|of|the|a|an|to|for|with|in|at|by|from|on|our|their|und|der|et|de))$/iu.test(before)
  )
    return false
  const spans = dateSpans(text).filter(({ form }) => form === 'range')
  const first = spans[0]
  const rest = first ? text.slice(0, first.start) + text.slice(first.end) : text
  if (!first && !/\s/u.test(rest) && !/[.!?;:]$/u.test(before))
    return scoreJobTitle(rest) >= 2 || scoreOrganisation(rest) >= 2
  return proseScore(rest) < (first ? 0.9 : 0.1) && rest.split(' ').length <= 14
}

/** Splits at hard breaks, and at line ends that do not look like wrapping. */
function paragraphLines(block: Block, parts: readonly Part[], from: number, source: string): Line[] {
  const ends = parts.filter(({ gap, at }) => gap !== 'wide' && at > from)
  const stops = [...ends.map(({ at }) => at), block.text.length]
  const lengths = stops.map((stop, index) => stop - (stops[index - 1] ?? from))
  const longest = Math.max(...lengths)
  const ragged = isRagged(lengths)
  const lines: Line[] = []
  const indent = indentInSource(block, source)
  let start = from
  for (const [index, stop] of stops.entries()) {
    const end = ends[index]
    const next = block.text.slice(stop, stops[index + 1] ?? stop).trim()
    if (end && timeGoesOn(block.text.slice(start, stop).trim(), next)) continue
    const listed = end?.gap === 'line' && stop - start < shortLine && indent(stop + 1) > indent(from)
    if (
      end?.gap === 'line' &&
      !(listed && !leadsOn.test(block.text.slice(start, stop)) && !/[,&–-]$/u.test(block.text.slice(start, stop))) &&
      wraps({ text: block.text.slice(start, stop).trim(), last: stop - (stops[index - 1] ?? 0), next, longest, ragged })
    )
      continue
    const breaks = parts.filter(({ at }) => at > start && at < stop).filter(({ gap }) => gap === 'wide')
    const line = lineOf(
      block,
      start,
      stop,
      breaks.map(({ at }) => at - start),
    )
    lines.push(...atRanges(line))
    start = stop
  }
  return lines
}

/** A line as short as this, above one that is set in from the first, is one of a list and ends where it ends. In characters. */
const shortLine = 60

/** "07.2019 →" at the end of a line, and "02.2023" below it: one time on two lines of a narrow column. */
const timeGoesOn = (text: string, next: string): boolean =>
  /^[^\p{L}]*(?:\p{L}+\.?\s+)?\d{4}\s*(?:[-–—→~]|to|bis|until)$/u.test(text) &&
  dateSpans(next)[0]?.start === 0 &&
  /^\W*$/u.test(next.slice(dateSpans(next)[0]?.end))

/** Two headers that were run together ("… (2018 – 2021) Example College, …") are parted where the second one begins. */
function atRanges(line: Line): Line[] {
  if (line.text.length > 320 || line.breaks.length > 0) return [line]
  const ranges = dateSpans(line.text).filter(({ form }) => form === 'range')
  if (ranges.length < 2 || proseScore(line.text) >= 1.6) return [line]
  const leads = (ranges[0]?.start ?? 0) < 3
  const cuts = leads
    ? ranges.slice(1).map(({ start }) => start)
    : ranges.slice(0, -1).map(({ end }) => end + (/^[)\]]?[.;]?/u.exec(line.text.slice(end))?.[0].length ?? 0))
  if (!leads && cuts.some((at) => !/^\s+["“]?\p{Lu}/u.test(line.text.slice(at)))) return [line]
  const stops = [...cuts, line.text.length]
  return stops.map((stop, index) => lineOf(line.block, line.start + (stops[index - 1] ?? 0), line.start + stop, []))
}

interface Ending {
  /** The line up to its end, and of it what stands on the last line of the source. In characters. */
  readonly text: string
  readonly last: number
  readonly next: string
  readonly longest: number
  readonly ragged: boolean
}

/** True when the line's end is only where the page was full: the sentence goes on in the next line. */
function wraps({ text, last, next, longest, ragged }: Ending): boolean {
  if (
    (endsInRange(text) || endsInPost(text)) &&
    /^\p{Ll}/u.test(next) &&
    !/^(?:and|or|then|as|at|in|with|where|when|while|for|to|of|by|on|but|until)\s/u.test(next)
  )
    return false
  if (/^\p{Ll}/u.test(next) && endsEarly({ text, last, next, longest, ragged })) return false
  if (/^[\p{Ll}(&]/u.test(next) && !/[.!?:]$/u.test(text)) return true
  if (/[.!?]$/u.test(text) && /^\p{Lu}[\p{L}&/ -]{2,30}:\s/u.test(next)) return false
  if (/\p{Ll}$/u.test(text) && !leadsOn.test(text) && (opensAct(next) || namesPost(next))) return false
  const range = dateSpans(text).find(({ form }) => form === 'range')
  if (range && range.end >= text.length - 2) return false
  if (range && range.start <= 2 && proseScore(text.slice(range.end)) < 0.9 && !/[,&–-]$/u.test(text)) return false
  if (/(?:[,&–-]|\b(?:and|or|of|the|a|an|to|for|with|in|und|der|et|de))$/iu.test(text) && last >= 30) return true
  return last >= 50 && last >= longest * 0.72 && (isProse(text) || isProse(`${text} ${next}`)) && !/[.!?:]$/u.test(text)
    ? true
    : last >= 60 && last >= longest * 0.8 && isProse(text) && isProse(next)
}

/** The next word would have had room on the line: it ends because the writer ended it, as in a list without signs. What may be a sentence is none. */
const endsEarly = ({ text, last, next, longest, ragged }: Ending): boolean =>
  (ragged || last + 1 + (/^\S+/u.exec(next)?.[0].length ?? 0) < longest * roomy) &&
  !leadsOn.test(text) &&
  !/[,;:&–-]$/u.test(text) &&
  !leadsOn.test(/^\S+/u.exec(next)?.[0] ?? '') &&
  proseScore(text) < 0.9 &&
  proseScore(`${text} ${next}`) < 1.2

/** True of three lines and more of which one alone is long: no text that a page's edge broke. */
function isRagged(lengths: readonly number[]): boolean {
  const [first = 0, second = 0] = lengths.slice(0, -1).toSorted((one, other) => other - one)
  return lengths.length > 2 && second < first * roomy
}

/** So much of the longest line must be free: letters are not all as wide as each other. */
const roomy = 0.8

/** "Cashier, Example Stores 2012-2015": a header that its time closes goes on with nothing, whatever stands below. */
function endsInRange(text: string): boolean {
  const range = dateSpans(text).findLast(({ form }) => form === 'range')
  return range !== undefined && range.end === text.length && proseScore(text.slice(0, range.start)) < 0.6
}

/** "2011-2016: Example Heating Ltd, Gas engineer": a header that its time opens and its post closes. */
function endsInPost(text: string): boolean {
  const range = dateSpans(text).find(({ form }) => form === 'range')
  const last = range && range.start <= 2 ? /(?:^|,\s|:\s|\s[–—-]\s)([^,:]+)$/u.exec(text.slice(range.end))?.[1] : null
  return typeof last === 'string' && scoreJobTitle(last.trim()) >= surePost
}

/** Words after which a sentence is not over. */
const leadsOn =
  /(?:^|\s)(?:and|or|of|the|an?|to|for|with|in|at|by|from|on|as|our|their|und|der|die|das|für|et|de|la|les|el|y)$/iu

/** "Repainted four boats": what was done next, in a list whose signs were lost. No name in the middle of a sentence opens so. */
const opensAct = (next: string): boolean => {
  const [first = ''] = next.split(/\s/u)
  return (
    /^\p{Lu}\p{Ll}+(?:ed)$/u.test(first) ||
    (/^\p{Lu}\p{Ll}+$/u.test(first) && actionVerbs.has(first.toLowerCase()) && /^\S+\s[\p{Ll}\d£€$]/u.test(next))
  )
}

/** "Deck Cadet and Bosun": the next header's post on a line of its own. */
const namesPost = (next: string): boolean =>
  next.split(/\s/u).length <= 7 &&
  next.split(/\s/u).every((word) => /^\p{Lu}|^(?:and|of|for|to|the|in|&|\/|[–—-])$/u.test(word)) &&
  scoreJobTitle(next) >= surePost

const surePost = 2.7

function partsOf(block: Block, source: string): Part[] {
  if (block.runs.length === 0) return []
  const offsets = blockOffsets(block)
  const parts: Part[] = []
  for (let at = block.text.indexOf(' '); at >= 0; at = block.text.indexOf(' ', at + 1)) {
    const gap = gapOf(source.slice((offsets[at - 1] ?? block.start) + 1, offsets[at + 1] ?? block.end))
    if (gap) parts.push({ at, gap })
  }
  return parts
}

function gapOf(between: string): Gap | null {
  if (between.length <= 1) return between === '\n' || between === '\r' ? 'line' : between === '\t' ? 'wide' : null
  if (/<br\b|\\\r?\n| {2,}\r?\n/iu.test(between)) return 'hard'
  if (/[\r\n]/u.test(between)) return 'line'
  return /\t|[ \u00a0\u2002-\u200a\u3000]{2,}/u.test(between) ? 'wide' : null
}

function lineOf(block: Block, from: number, to: number, breaks: readonly number[]): Line {
  let start = from
  let end = to
  while (start < end && block.text[start] === ' ') start += 1
  while (end > start && block.text[end - 1] === ' ') end -= 1
  const text = block.text.slice(start, end)
  return {
    block,
    start,
    end,
    text,
    breaks: breaks.map((at) => at - (start - from)).filter((at) => at > 0 && at < text.length),
    bold: marked({ block, start, end }, 'bold') || block.style?.bold === true,
    italic: marked({ block, start, end }, 'italic') || block.style?.italic === true,
    caps: shouted(text.endsWith(')') ? text.replace(/(?<=\p{Lu}{3})\s+\([^()]*\)$/u, '') : text),
    apart: false,
  }
}

const shouted = (text: string): boolean => text.toUpperCase() === text && text.toLowerCase() !== text

/** True when marks of one kind cover (nearly) the whole stretch, separators and dates aside. */
function marked({ block, start, end }: { block: Block; start: number; end: number }, kind: 'bold' | 'italic'): boolean {
  let covered = 0
  for (const mark of block.marks) {
    if (mark.kind === kind) covered += Math.max(0, Math.min(mark.end, end) - Math.max(mark.start, start))
  }
  return covered > 0 && covered >= (end - start) * 0.85
}
