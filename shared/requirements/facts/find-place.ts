import type { ReadDocument } from '../../domain/reading.ts'
import { classifyHeading } from '../headings/classify-heading.ts'
import type { PostingLine } from '../lines/posting-line.ts'
import { titleLines } from '../lines/title-lines.ts'
import { isRoleTitle } from './is-role-title.ts'

const terms =
  /[£€$]|\d{3}|\b(?:full[- ]time|part[- ]time|permanent|contract|fixed|band|grade|salary|hours|hrs|competitive|closing|pro rata|fte|temporary|reference|ref|days?|months?|vollzeit|teilzeit|cdi|cdd|vacanc\w+|careers|jobs|faculty|school|department|division|directorate|team)\b|%/iu

/** Where the job is, from a pin or from the title line that names the employer; as stated, null when neither does. */
export function findPlace(
  document: ReadDocument,
  lines: readonly PostingLine[],
  company: string | null,
): string | null {
  const pinned = lines.slice(0, 30).find((line) => /📍|📌/u.test(line.glyph) || /^(?:📍|📌)/u.test(line.text))
  if (
    pinned &&
    pinned.text.length <= 80 &&
    isPlace(pinned.text.split(/\s+[·|•]\s+/u)[0]?.trim() ?? '') &&
    !headsList(lines, pinned)
  )
    return pinned.text.split(/\s+[·|•]\s+/u)[0]?.trim() ?? null
  if (company === null) return null
  for (const { text, parts } of titleLines(document, lines)) {
    if (text.split(/\s+/u).length > 20 || /[.!?]$/u.test(text)) continue
    const at = parts.findIndex((part) => part === company || part.startsWith(`${company},`))
    const after = at < 0 ? undefined : (placeIn(parts[at] ?? '', company) ?? parts[at + 1])
    if (after && isPlace(after))
      return after.replace(/^(?:Standort|Based in|Location|Lieu|Ubicación|Locatie)\s+/u, '').replace(/[\s,;]+$/u, '')
  }
  return loneLine(lines, company)
}

/** "Leeds, hybrid" on a line of its own among the first, right under the employer or the role. */
function loneLine(lines: readonly PostingLine[], company: string): string | null {
  const top = lines.slice(0, 5)
  const at = top.findIndex(({ text }) => text === company || isRoleTitle(text))
  if (at < 0) return null
  const line = top
    .slice(at + 1)
    .find(
      ({ text, form }) =>
        form === 'plain' &&
        text !== company &&
        (/^[^.!?:]{2,40}[,(] ?(?:hybrid|remote|on-?site|uk|england|scotland|wales|ireland)\)?$/iu.test(text) ||
          /^(?:hybrid|remote|home-based|on-?site)\b[^.!?:]{0,40}$/iu.test(text)),
    )
  return line && isPlace(line.text) ? line.text : null
}

/** "Where and when" over a list is a heading, pin or no pin. */
const headsList = (lines: readonly PostingLine[], pinned: PostingLine): boolean =>
  lines[lines.indexOf(pinned) + 1]?.form === 'item' &&
  !/📍|📌/u.test(lines[lines.indexOf(pinned) + 1]?.glyph ?? '') &&
  !/[\p{Extended_Pictographic}]/u.test(lines[lines.indexOf(pinned) + 1]?.glyph ?? '')

/** "Oakdene School, Tarrant Road": what follows the employer and a comma. */
function placeIn(part: string, company: string): string | undefined {
  return part.startsWith(`${company}, `) ? part.slice(company.length + 2) : undefined
}

function isPlace(text: string): boolean {
  return (
    text.length <= 60 &&
    /^(?:\p{Lu}|remote|hybrid|home)/u.test(text) &&
    !terms.test(text) &&
    !isRoleTitle(text) &&
    !classifyHeading(text)?.whole
  )
}
