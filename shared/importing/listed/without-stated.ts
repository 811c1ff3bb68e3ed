import { dateSpans } from '../../text/date-spans.ts'
import type { Gathered } from '../items/gathered.ts'
import type { Line } from '../lines/line.ts'
import { statedLead } from './stated-facts.ts'
import { stateFact } from './stated-items.ts'

/**
 * Lines without the licences and registrations they open with, where something with a time follows in the same line ("Full driving
 * licence. Secretary of …, since 2019"): what is taken off is evidence of its own.
 */
export function withoutStated(lines: readonly Line[], gathered: Gathered): Line[] {
  return lines.map((line) => {
    if (line.block.kind !== 'paragraph' || dateSpans(line.text).length === 0) return line
    const lead = statedLead(line)
    const rest = line.text.slice((lead.at(-1)?.end ?? line.start) - line.start).trimStart()
    if (lead.length === 0 || !/\p{L}{3}/u.test(rest)) return line
    for (const fact of lead) stateFact(fact, gathered)
    return { ...line, start: line.end - rest.length, text: rest, breaks: [] }
  })
}
