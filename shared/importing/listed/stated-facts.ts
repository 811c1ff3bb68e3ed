import { tokens } from '../../text/tokens.ts'
import { lineStretch } from '../items/gather-items.ts'
import type { Line } from '../lines/line.ts'
import { type Stretch, stretchText, trimmed, within } from '../lines/stretch.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { registration } from '../words/registrations.ts'

/** What people state beside their name and address that a posting may ask for. General knowledge of CVs. */
const stated =
  /^(?:(?:security )?clearance\b|(?:(?:full|clean|valid|current|uk|eu|us|class \w+)[ ,]+)*driv(?:ing|er['’]?s?) licen[cs]e|(?:full|clean) (?:clean |uk )*licen[cs]e|führerschein|permis b\b|(?:(?:full|unrestricted) )?(?:right|eligible|entitled|authori[sz]ed|permitted) to (?:live and )?work|no (?:visa|sponsorship) (?:needed|required)|(?:with )?(?:(?:uk|eu) )?(?:pre-)?settled status|indefinite leave to remain|(?:\p{L}+ ){1,2}(?:visa|passport)(?: holder)?(?=$|[\s,;:(])|seam[ae]n['’]?s (?:discharge )?book|own (?:car|van|transport|vehicle|tools)(?=$|[\s,;:(])|(?:work|residence) permit|work authori[sz]ation|(?:uk|eu|us|british|irish|swiss) citizen|(?:state |fully )?(?:registered|licensed|chartered|certified|qualified)\s+\p{L}|registered (?:nurse|midwife)|notice period|available from|(?:enhanced|basic|standard|current|clear) (?:dbs|pvg|disclosure)\b)/iu

/** Signs that part what a line at the top lists. */
const strokes = /^,\s*|\s*[|·•;\t]\s*|\s+\/\s+|\s{3,}|(?<=\p{L}{3}[.!]|\p{Lu}{2}[.!])\s+|$/gu
const reached = /@|\p{L}\.\p{L}{2}|\d{5}/u

/** How much of a line the facts take that it states before anything else: "Full driving licence. Secretary of …". */
export function statedLead(line: Line): Stretch[] {
  const parts = partsOf(line)
  const end = parts.findIndex((part) => !states(stretchText(part)))
  return end < 0 ? parts : parts.slice(0, end)
}

/** The parts of a line at the top that state a licence, a registration or a right to work, or say more of a calling than its name. */
export function statedFacts(line: Line): Stretch[] {
  return partsOf(line).flatMap((part) => {
    const text = stretchText(part)
    if (text.length > 120 || !/\p{L}{3}/u.test(text)) return []
    const listed = behindCommas(part)
    if (listed.length > 1) return listed
    if ((states(text) && !text.includes('@')) || (!reached.test(text) && callsSelf(text))) return [part]
    if (listed.length > 0) return listed
    const dash = /\s[–—-]\s+/u.exec(text)
    const behind = dash ? text.slice(dash.index + dash[0].length) : ''
    return states(behind) ? [within(part, text.length - behind.length, text.length)] : []
  })
}

/** "Leeds, own van, full clean licence": what commas part at the end of a line, each of which states something. */
function behindCommas(part: Stretch): Stretch[] {
  const text = stretchText(part)
  const stops = [0, ...[...text.matchAll(/,\s+(?![^()]*\))/gu)].map(({ index, 0: found }) => index + found.length)]
  const pieces = stops.map((from, index) => {
    const next = stops[index + 1]
    return trimmed(within(part, from, next === undefined ? text.length : next - 2))
  })
  const first = pieces.findLastIndex((piece) => !states(stretchText(piece))) + 1
  return stops.length > 1 ? pieces.slice(first).map(withoutComma) : []
}

/** A space or two may stand behind the comma. */
const withoutComma = (piece: Stretch): Stretch => {
  const text = stretchText(piece)
  return within(piece, text.startsWith('with ') ? 5 : 0, text.replace(/[\s,]+$/u, '').length)
}

const states = (text: string): boolean => stated.test(text) || registration.test(text)

/** True for what a register makes somebody ("HCPC-registered Physiotherapist"), which is a certificate; a number on it alone is none. */
export const isRegistration = (stretch: Stretch): boolean =>
  registration.test(stretchText(stretch)) && /\p{Ll}{4}/u.test(stretchText(stretch).replace(/\p{L}* ?\d.*$/u, ''))

function partsOf(line: Line): Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (const { index, 0: mark } of line.text.matchAll(strokes)) {
    found.push(trimmed(within({ ...lineStretch(line), end: line.start + line.text.length }, from, index)))
    from = index + mark.length
  }
  return found.filter(({ start, end }) => end > start)
}

/** "Crane operator - 12 years on tower cranes", "Lift engineer in Thrapwick.": what somebody calls themselves, with more than the name of a post. */
const callsSelf = (text: string): boolean =>
  scoreJobTitle(text.split(/\s[–—-]\s|,\s|\s(?:in|with|and|for)\s|\.$/u)[0] ?? '') >= 2.2 &&
  ((/\.$/u.test(text) && tokens(text).length >= 3) || /(?:^|\s)\d{1,2}\+?\s?(?:years?|yrs?)(?!\p{L})/iu.test(text))
