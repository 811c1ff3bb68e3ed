import { sentences } from '../../shared/text/sentences.ts'
import { textLines } from '../components/text/text-lines.ts'

/** A stretch that the keyboard selects at once; half-open offsets into the text. */
export interface TextUnit {
  readonly start: number
  readonly end: number
}

/** What can be selected in one step with the keyboard: each sentence of each line, and each cell of a table's row. */
export function textUnits(text: string, from = 0): TextUnit[] {
  return textLines(text)
    .filter(({ kind, start }) => kind !== 'blank' && start >= from)
    .flatMap(({ start, marker, end }) => cells(text, { start: start + marker, end }))
    .flatMap(({ start, end }) =>
      sentences(text.slice(start, end)).map((each) => ({ start: start + each.start, end: start + each.end })),
    )
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

function cells(text: string, { start, end }: TextUnit): TextUnit[] {
  const line = text.slice(start, end)
  if (!/[|\t]/u.test(line)) return [{ start, end }]
  let at = start
  return line.split(/[|\t]/u).map((cell) => {
    const unit = { start: at, end: at + cell.length }
    at += cell.length + 1
    return unit
  })
}
