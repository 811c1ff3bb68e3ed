import { dateSpans } from '../../text/date-spans.ts'
import type { Line } from '../lines/line.ts'
import { type Stretch, stretchText, trimmed } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { withoutSpans } from '../sections/row-role.ts'
import { ticketName } from '../words/ticket-name.ts'
import { ticketWords } from '../words/ticket-words.ts'

/** What a row of a table of certificates or awards names: the thing and who gave it, each in a cell of its own. */
export interface NamedCells {
  readonly name: Stretch
  readonly giver: Stretch | null
}

/** A row's cells as what was given and by whom, times and numbers aside; null for a line that is no row of several such cells. */
export function namedCells({ block, start, end }: Line): NamedCells | null {
  if (block.kind !== 'row') return null
  const cells = (block.cells ?? [])
    .map((cell) => trimmed({ block, start: cell.start, end: cell.end }))
    .filter((cell) => cell.start >= start && cell.end <= end && names(stretchText(cell)))
  const [first, second] = cells
  if (!first || !second) return null
  const isGiver = (cell: Stretch) => isBody(stretchText(cell)) && !isPaper(stretchText(cell))
  if (isGiver(first) && !isGiver(second)) return { name: second, giver: first }
  return {
    name: first,
    giver: scoreOrganisation(stretchText(second)) >= 1 && !isPaper(stretchText(second)) ? second : null,
  }
}

/** More than a time, a number or a grade. */
const names = (text: string): boolean =>
  /\p{L}{3}/u.test(withoutSpans(text, dateSpans(text))) &&
  !/^(?:level|grade|band|class|no\.?|nr\.?)\s?\S{1,4}$/iu.test(text)

const isBody = (text: string): boolean => scoreOrganisation(text) >= 1.9
const isPaper = (text: string): boolean => ticketWords.test(text) || ticketName.test(text)
