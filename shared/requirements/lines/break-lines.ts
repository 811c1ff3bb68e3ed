import type { Block } from '../../domain/block.ts'
import type { ReadDocument } from '../../domain/reading.ts'
import type { Range } from '../../text/range.ts'
import { gluedBreaks } from './glued-breaks.ts'
import { stripMarkers } from './line-markers.ts'
import type { PostingLine } from './posting-line.ts'
import { tableHead } from './row-units.ts'
import { wrappedBreaks } from './wrapped-breaks.ts'

/** The lines of a posting as a person sees them, whatever the reader made of its line breaks. */
export function breakLines(document: ReadDocument): PostingLine[] {
  return withBareMarks(allLines(document))
}

const bareMark = /\S\s+(E|D|Ess\.?|Des\.?|Essential|Desirable)$/u

/** Where line after line ends in a lone E or D, or the word for it, that says how strongly it asks. */
function withBareMarks(lines: readonly PostingLine[]): PostingLine[] {
  const marked = lines.filter((line) => line.form !== 'cells' && bareMark.test(line.text))
  if (marked.length < 3) return [...lines]
  return lines.map((line) => {
    const letter = line.form === 'cells' ? undefined : bareMark.exec(line.text)?.[1]
    if (letter === undefined) return line
    const text = line.text.slice(0, -letter.length).trimEnd()
    const range = { start: line.range.start, end: line.range.start + text.length }
    return { ...line, text, range, mark: letter.startsWith('D') ? 'nice' : 'must' }
  })
}

function allLines(document: ReadDocument): PostingLine[] {
  const tabular = tableBlocks(document)
  return document.blocks
    .filter((block) => block.kind !== 'code' && /[\p{L}\p{N}]/u.test(block.text))
    .flatMap((block, index, blocks) => {
      const before = blocks[index - 1]
      const apart = before === undefined || /\n\s*\n/.test(document.text.slice(before.end, block.start).slice(0, 200))
      return blockLines(block, document.text, tabular.has(block)).map((line, part) => ({
        ...line,
        apart: apart && part === 0,
        glyph: `${part === 0 ? outside(document.text, block.start) : ''}${line.glyph}`,
      }))
    })
}

const levelWord = /^(?:[([]?(?:essential|desirable|ess|des|e|d)[)\]]?\.?|required|preferred|✓|✔|x)$/iu

/** Rows of tables, and lines set in columns that carry on a table or say a level in one of them. */
function tableBlocks({ blocks, text }: ReadDocument): ReadonlySet<Block> {
  const found = new Set<Block>()
  let before = -2
  for (const [index, block] of blocks.entries()) {
    const cells = block.kind === 'paragraph' ? (block.cells ?? []) : []
    const levelled =
      cells.length > 1 && cells.some((cell) => levelWord.test(block.text.slice(cell.start, cell.end).trim()))
    const carriesOn = cells.length > 1 && before === index - 1
    if (block.kind !== 'row' && !levelled && !carriesOn && !(cells.length > 1 && tableHead(block, text))) continue
    found.add(block)
    before = index
  }
  return found
}

/** What stands before a block on its source line: the bullet that its reader took off. */
function outside(source: string, start: number): string {
  const before = source.slice(Math.max(0, start - 10), start)
  return before.slice(before.lastIndexOf('\n') + 1)
}

function blockLines(block: Block, source: string, tabular: boolean): PostingLine[] {
  const whole = { start: 0, end: block.text.length }
  if (block.kind === 'heading' || tabular) {
    const form = block.kind === 'heading' ? 'heading' : 'cells'
    const line = toLine(block, whole, { opens: true, depth: 0, item: false, glued: false })
    return line ? [{ ...line, form, look: form === 'heading' ? 'heading' : 'plain' }] : []
  }
  const visual = block.kind === 'bullet' ? [whole] : wrappedBreaks(block, source)
  return visual
    .flatMap((range) => gluedBreaks(block.text, range).map((piece, part) => ({ ...piece, glued: part > 0 })))
    .flatMap(({ range, item, glued }, index) => {
      const isItem = item || (block.kind === 'bullet' && index === 0 && block.continues !== true)
      const line = toLine(block, range, {
        opens: index === 0,
        depth: block.kind === 'bullet' ? block.level : 0,
        item: isItem,
        glued,
      })
      return line ? [line] : []
    })
}

interface Standing {
  readonly opens: boolean
  readonly depth: number
  readonly item: boolean
  readonly glued: boolean
}

function toLine(block: Block, range: Range, { opens, depth, item, glued }: Standing): PostingLine | null {
  const stripped = stripMarkers(block.text, range)
  const text = block.text.slice(stripped.range.start, stripped.range.end)
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const form = item || stripped.item ? 'item' : 'plain'
  return {
    block,
    range: stripped.range,
    text,
    form,
    depth,
    look: lookOf(block, stripped.range, text),
    mark: stripped.mark,
    opens,
    apart: false,
    glyph: block.text.slice(Math.max(range.start, stripped.range.start - 12), stripped.range.start),
    glued,
  }
}

function lookOf(block: Block, range: Range, text: string): PostingLine['look'] {
  const bold = block.marks.some(
    (mark) =>
      (mark.kind === 'bold' || mark.kind === 'underline') &&
      !/[\p{L}\p{N}]/u.test(block.text.slice(range.start, Math.max(range.start, mark.start))) &&
      !/[\p{L}\p{N}]/u.test(block.text.slice(Math.min(range.end, mark.end), range.end)),
  )
  const set = block.style?.bold === true || bold
  if (set) return 'bold'
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) ? 'caps' : 'plain'
}
