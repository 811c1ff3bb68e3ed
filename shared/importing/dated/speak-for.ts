import { dateSpans } from '../../text/date-spans.ts'
import { headerPieces } from '../headers/header-pieces.ts'
import { lineStretch } from '../items/gather-items.ts'
import type { EntryDraft } from '../items/gathered.ts'
import type { Line } from '../lines/line.ts'

/** Lets the one line of a study be its evidence, so that nothing it says is lost, and its first name be its title where that was left over. */
export function speakFor(entry: EntryDraft, line: Line): void {
  const own = lineStretch(line)
  if (entry.items.every(({ stretch }) => stretch.block.runs !== own.block.runs || stretch.start !== own.start))
    entry.items.unshift({ stretch: own, parent: null, said: null, voice: null })
  const [first] = headerPieces([{ line, spans: dateSpans(line.text) }])
  const named = [entry.title, entry.organisation, entry.location]
  if (first && entry.title && named.every((one) => one === null || one.start >= first.stretch.end))
    entry.title = first.stretch
}
