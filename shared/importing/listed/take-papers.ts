import { dateSpans } from '../../text/date-spans.ts'
import type { Gathered } from '../items/gathered.ts'
import type { Line } from '../lines/line.ts'
import { ticketName } from '../words/ticket-name.ts'
import { listedEntries } from './listed-entries.ts'
import { statedItems } from './stated-items.ts'

/** Papers by short names that stand in no table of tickets by themselves. General knowledge. */
const short =
  /^(?:C\+E|C1?|D1?|B\+E|(?:driver )?cpc\b.*|digi(?:tal)?(?: tacho(?:graph)?)? card.*|hiab\b.*|moffett\b.*|fire (?:marshal|warden).*)$/iu
const personal = /^(?:dob|d\.o\.b\.?|date of birth|born|age|nationality|marital status|gender|sex)\s*:/iu
const longest = 45
/** A longer line is no headline; looking for its brackets again and again would take long. */
const longestLine = 300

/**
 * Lines of the top without the papers that stand behind a calling ("DRIVER - C+E, Driver CPC to Sept 2028, ADR, HIAB ticket"): each is a
 * certificate, and their times date no post. A date of birth dates nothing either.
 */
export function takePapers(lines: readonly Line[], gathered: Gathered): Line[] {
  return lines.flatMap((line) => {
    if (personal.test(line.text)) {
      statedItems([line], gathered)
      return []
    }
    if (line.text.length > longestLine) return [line]
    const parts = partsOf(line)
    const papers = parts.filter(({ text }) => text.length <= longest && (ticketName.test(text) || short.test(text)))
    const lasted = dateSpans(line.text).some(({ form }) => form === 'range')
    if (papers.length < 3 || lasted || line.text.includes('@') || papers.length * 2 < parts.length) return [line]
    listedEntries(papers, 'certificate', gathered)
    return parts.filter((part) => !papers.includes(part))
  })
}

/** What commas, strokes and dashes part, those in brackets aside. */
function partsOf(line: Line): Line[] {
  const parts: Line[] = []
  let from = 0
  for (const { index, 0: mark } of line.text.matchAll(/(?:[,;|·•]\s*|\s[–—-]\s+|\.\s+|$)(?![^()]*\))/gu)) {
    const text = line.text.slice(from, index)
    if (/\p{L}|\d/u.test(text))
      parts.push({
        ...line,
        start: line.start + from,
        end: line.start + index,
        text,
        breaks: [],
        apart: parts.length === 0,
      })
    from = index + mark.length
  }
  return parts
}
