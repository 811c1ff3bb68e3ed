import { lineStretch } from './items/gather-items.ts'
import type { Line } from './lines/line.ts'
import { type Stretch, stretchText, trimmed, within } from './lines/stretch.ts'
import { townByForm } from './town-by-form.ts'

/** Where somebody is found on the net, and what they are in law, stand there as well. General knowledge. */
const other =
  /^(?:linked ?in|git ?(?:hub|lab)|portfolio|web ?(?:site|page)?|blog|home ?page|xing|twitter|instagram|facebook|skype|whatsapp|signal|behance|dribbble|orcid|medium|vimeo|youtube|upwork|available|single|married)(?!\p{L})|(?:citizen|national|nationality|passport|status|permit|driver|car|licen[cs]e|pronouns?)s?$/iu

/** A town no table holds, alone between two strokes, or alone, behind the last mail address or telephone number of a line, which ends at `from`. `name` is whose page it is. */
export function placeBehindContact(line: Line, from: number, name: string | null): Stretch | null {
  const whole = lineStretch(line)
  const rest = line.text.slice(from)
  const stops = [...rest.matchAll(/\s*[|·•;\t]\s*|\s+[-–—/]\s+|\s{3,}|$/gu)]
  for (const [index, stop] of stops.entries()) {
    const before = stops[index - 1]
    if (!before && stop[0] !== '') continue
    const part = trimmed(within(whole, from + (before ? before.index + before[0].length : 0), from + stop.index))
    const text = stretchText(part)
    const linked = line.block.marks.some(
      ({ kind, start, end }) => kind === 'link' && start < part.end && end > part.start,
    )
    if (text !== name && !linked && !other.test(text) && townByForm(text)) return part
  }
  return null
}
