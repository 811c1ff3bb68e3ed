import { lineStretch } from '../items/gather-items.ts'
import type { Line } from '../lines/line.ts'
import { type Stretch, trimmed, within } from '../lines/stretch.ts'

/** What people state beside their name and address that a posting may ask for. General knowledge of CVs. */
const stated =
  /^(?:(?:security )?clearance\b|(?:(?:full|clean|valid|current|uk|eu|us|class \w+)[ ,]+)*driv(?:ing|er['’]?s?) licen[cs]e|(?:full|clean) (?:clean |uk )*licen[cs]e|führerschein|permis b\b|right to work|(?:work|residence) permit|work authori[sz]ation|(?:uk|eu|us|british|irish|swiss) citizen|(?:state |fully )?(?:registered|licensed|chartered|certified|qualified)\s+\p{Ll}|registered (?:nurse|midwife)|notice period|available from)/iu

/** The parts of a line at the top that state a licence, a registration or a right to work. */
export function statedFacts(line: Line): Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (const { index, 0: mark } of line.text.matchAll(/\s*[|·•;\t]\s*|\s{3,}|$/gu)) {
    const part = line.text.slice(from, index)
    if (stated.test(part.trim()) && part.length <= 120) found.push(trimmed(within(lineStretch(line), from, index)))
    from = index + mark.length
  }
  return found.filter(({ start, end }) => end > start)
}
