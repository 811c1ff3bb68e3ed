import type { Range } from '../text/range.ts'
import { sentences } from '../text/sentences.ts'
import { clauses } from './clauses.ts'
import { trimmed } from './line-markers.ts'
import { askingZones } from './zone.ts'
import type { ZonedLine } from './zoned-line.ts'

export interface UnitRange {
  readonly range: Range
  readonly form: 'item' | 'prose'
  /** True for a clause after the first of its sentence. */
  readonly joined: boolean
}

/** The units of a line as ranges of its block's text: a bullet or a short line whole, running text by sentence and clause. */
export function splitUnits(zoned: ZonedLine): UnitRange[] {
  const { line, zone } = zoned
  if (line.form === 'item') return [{ range: line.range, form: 'item', joined: false }]
  const found = /[.!?。！？]/u.test(line.text) ? sentences(line.text) : [{ start: 0, end: line.text.length }]
  const asking = zone !== null && askingZones.has(zone)
  const single = found.length === 1 && !/[.!?。！？]["'”’)]?$/u.test(line.text) && !/;/u.test(line.text)
  if (single && (asking || /\p{Script=Han}/u.test(line.text)) && !clausesMatter(line.text))
    return [{ range: line.range, form: 'item', joined: false }]
  return found.flatMap((sentence) =>
    clauses(line.text.slice(sentence.start, sentence.end), zone === 'duty' ? 'duty' : 'other').map((clause, index) => ({
      range: trimmed(line.block.text, {
        start: line.range.start + sentence.start + clause.start,
        end: line.range.start + sentence.start + clause.end,
      }),
      form: 'prose' as const,
      joined: index > 0,
    })),
  )
}

const clausesMatter = (text: string): boolean => text.length > 160
