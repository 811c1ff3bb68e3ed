import { dateSpans } from '../../text/date-spans.ts'
import type { Group } from '../headers/group-rows.ts'
import { lineStretch } from '../items/gather-items.ts'
import type { EntryDraft } from '../items/gathered.ts'
import { joiners } from '../items/header-leftovers.ts'
import type { Line } from '../lines/line.ts'

/**
 * Lets the line that names a study speak for it where nothing below does and it says more than its fields hold ("(Water Resources)",
 * "2:1"), so that no word of it is lost. One that says no more is citable by its fields.
 */
export function tellStudy(entry: EntryDraft, { rows }: Group): void {
  const { title, doubts } = entry
  if (doubts.some(({ field }) => field === 'title')) return
  const row = rows.find(
    ({ line }) =>
      title !== null && line.block.runs === title.block.runs && line.start <= title.start && title.end <= line.end,
  )
  if (row && saysMore(entry, row.line))
    entry.items.push({ stretch: lineStretch(row.line), parent: null, said: null, voice: null })
}

/** A mark, or a word of some length that is in no field and joins none. */
function saysMore({ title, organisation, location }: EntryDraft, line: Line): boolean {
  const fields = [title, organisation, location].flatMap((field) =>
    field && field.block.runs === line.block.runs
      ? [{ start: field.start - line.start, end: field.end - line.start }]
      : [],
  )
  const rest = [...fields, ...dateSpans(line.text)]
    .filter(({ start, end }) => start >= 0 && end <= line.text.length)
    .reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), line.text)
  return (
    /\d[:.]\d/u.test(rest) ||
    rest.split(/[^\p{L}]+/u).some((word) => word.length >= 4 && !joiners.test(word) && !when.test(word))
  )
}

/** What stands beside a time and says nothing of the study. General knowledge. */
const when = /^(?:completed|graduated|awarded|obtained|finished|passed|gained|class|since|full|part|time)$/iu
