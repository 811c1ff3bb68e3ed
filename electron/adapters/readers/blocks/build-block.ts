import type { Block, Cell, Run, SpanMark } from '../../../../shared/domain/block.ts'
import type { Range } from '../../../../shared/text/range.ts'
import { isInvisibleAt } from './invisible.ts'
import type { Placed } from './placed.ts'

/** Everything of a block but what follows from its characters. */
export type BlockShape = Pick<
  Block,
  'kind' | 'level' | 'style' | 'ordered' | 'continues' | 'page' | 'boxes' | 'continued'
>

export interface BlockContent {
  readonly content: Placed
  /** Marks and cells as stretches of `content.text`. */
  readonly marks?: readonly SpanMark[]
  readonly cells?: readonly Cell[]
}

interface Folded {
  readonly text: string
  readonly runs: Run[]
  /** For each offset of the content, the offset in the folded text; null where nothing was folded. */
  readonly to: Int32Array | null
}

/** Collapses white space, leaves invisible characters out and records where every character came from; null when nothing is left. */
export function buildBlock(shape: BlockShape, { content, marks = [], cells }: BlockContent): Block | null {
  const folded = fold(content)
  const first = folded.runs[0]
  const last = folded.runs.at(-1)
  if (!first || !last) return null
  const kept = marks.flatMap((mark) => moved(mark, folded))
  const style = { ...shape.style, ...overall(folded.text, kept) }
  return {
    ...shape,
    text: folded.text,
    start: first.start,
    end: last.start + last.length,
    runs: folded.runs,
    marks: kept,
    ...(Object.keys(style).length > 0 ? { style } : {}),
    ...(cells ? { cells: cells.flatMap((cell) => moved(cell, folded)) } : {}),
  }
}

/** Plain words with single spaces between them, as most paragraphs are when markup is out. */
const plain = /^[!-~]+(?: [!-~]+)*$/

const standsTogether = (at: Int32Array): boolean => {
  const first = at[0] ?? -1
  for (let index = 0; index < at.length; index++) if (at[index] !== first + index) return false
  return first >= 0
}

function fold(content: Placed): Folded {
  const { text, at } = content
  return plain.test(text) && standsTogether(at)
    ? { text, runs: [{ at: 0, start: at[0] ?? 0, length: text.length }], to: null }
    : foldStretches(content)
}

/** Copies stretch by stretch: a stretch is of visible characters and single spaces that stand side by side in the source too. */
function foldStretches({ text, at }: Placed): Folded {
  const to = new Int32Array(text.length + 1)
  const runs: Run[] = []
  let out = ''
  let space = -1
  let spaced = false
  for (let index = 0; index < text.length; ) {
    const end = stretchEnd(text, at, index)
    if (end === index) {
      const seen = !isInvisibleAt(text, index)
      to[index] = out.length + (spaced && out !== '' ? 1 : 0)
      if (seen && space < 0) space = at[index] ?? -1
      spaced ||= seen
      index += 1
      continue
    }
    if (spaced && out !== '') {
      extend(runs, { at: out.length, start: space, length: 1 })
      out += ' '
    }
    extend(runs, { at: out.length, start: at[index] ?? -1, length: end - index })
    for (let unit = index; unit < end; unit++) to[unit] = out.length + unit - index
    out += text.slice(index, end)
    spaced = false
    space = -1
    index = end
  }
  to[text.length] = out.length
  return { text: out, runs, to }
}

/** End of the stretch that begins at `from`; `from` itself when a space or an invisible character stands there. */
function stretchEnd(text: string, at: Int32Array, from: number): number {
  let end = from
  while (end < text.length && (end === from || at[end] === (at[end - 1] ?? 0) + 1) && isInked(text, end, from)) end += 1
  return end
}

function isInked(text: string, index: number, from: number): boolean {
  const code = text.charCodeAt(index)
  if (code === 32) return index > from && isLetter(text.charCodeAt(index + 1))
  return isLetter(code) || (code > 0xa0 && !isSpace(code) && !isInvisibleAt(text, index))
}

const isLetter = (code: number): boolean => code > 32 && code < 0xa0

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)))

function extend(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (run.start < 0) return
  if (last && last.at + last.length === run.at && last.start + last.length === run.start) last.length += run.length
  else runs.push(run)
}

function moved<Stretch extends Range>(stretch: Stretch, { text, to }: Folded): Stretch[] {
  const offsetOf = (offset: number) => Math.min((to ? to[offset] : offset) ?? text.length, text.length)
  let start = offsetOf(stretch.start)
  let end = offsetOf(stretch.end)
  while (start < end && text[start] === ' ') start += 1
  while (end > start && text[end - 1] === ' ') end -= 1
  return start < end ? [{ ...stretch, start, end }] : []
}

/** What holds of the whole text: bold, italic, capitals. */
function overall(text: string, marks: readonly SpanMark[]): { bold?: true; italic?: true; caps?: true } {
  return {
    ...(covers(text, marks, 'bold') ? { bold: true } : {}),
    ...(covers(text, marks, 'italic') ? { italic: true } : {}),
    ...(!/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text) ? { caps: true } : {}),
  }
}

function covers(text: string, marks: readonly SpanMark[], kind: SpanMark['kind']): boolean {
  let reached = 0
  for (const mark of marks.filter((each) => each.kind === kind).sort((a, b) => a.start - b.start)) {
    if (/[\p{L}\p{N}]/u.test(text.slice(reached, mark.start))) return false
    reached = Math.max(reached, mark.end)
  }
  return reached > 0 && !/[\p{L}\p{N}]/u.test(text.slice(reached))
}
