import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'

const kinds =
  'records?|logs?|paperwork|files?|minutes|prep|preparation|forms?|certificates|reports?|bookings?|schedules?|rotas?|appointments?|requests?|invoices?|diar(?:y|ies)'
/** "inspection records", "cannulation prep". */
const after = new RegExp(`\\b(?<thing>\\p{Ll}{5,})\\s+(?:${kinds})\\b`, 'giu')
/** "letters of advice", "minutes of hearings". */
const before = new RegExp(
  `\\b(?:letters|notes|${kinds})\\s+(?:of|on|for)\\s+(?:the\\s+)?(?:\\p{Ll}+\\s+)?(?<thing>\\p{Ll}{5,})\\b`,
  'giu',
)
/** "filed risk assessments": the paper of what others did. */
const clerical =
  /\b(?:filed|filing|typed|typing|booked|booking|scheduled|copied|archived|scanned|sorted|posted|photocopied|took (?:notes|minutes) (?:at|of|for|in))\s+(?:the\s+)?(?<first>\p{L}{4,})(?:\s+(?<thing>\p{L}{5,}))?/giu
const did =
  /\bI(?:'ve| have)?\s+(?:(?:also|then|regularly|often)\s+)?(?:carr(?:y|ied) out|d(?:o|id)|gave|give|conduct(?:ed)?|perform(?:ed)?|made|undertook|undertake|provided?|deliver(?:ed)?|chair(?:ed)?)\s+(?<what>[^.;:,]{3,60})/gu

/** The thing itself claimed where the evidence has only its records or its preparation: "carried out inspections" from "inspection records". */
export function checkRecord(claim: Claim, grounds: Grounds): Finding[] {
  const things = [
    ...grounds.text.matchAll(after),
    ...grounds.text.matchAll(before),
    ...grounds.text.matchAll(clerical),
  ].flatMap(({ groups }) => claimWords((groups?.thing ?? groups?.first ?? '').toLowerCase())[0]?.stem ?? [])
  if (things.length === 0 || new RegExp(`\\b(?:${kinds}|letters|notes)\\b`, 'iu').test(claim.plain)) return []
  return [...claim.plain.matchAll(did)].flatMap((match) => {
    const said = claimWords(match.groups?.what ?? '').filter((word) => !isNeutral(word))
    const hit = said.slice(0, 3).some(({ stem }) => things.includes(stem) && occurrences(grounds, stem) === 1)
    const range = { start: match.index, end: match.index + match[0].length }
    return hit
      ? [finding(claim, range, { kind: 'verb', why: 'The evidence has only the record or the preparation of this.' })]
      : []
  })
}

function occurrences({ words }: Grounds, stem: string): number {
  return words.filter((word) => word.stem === stem).length
}
