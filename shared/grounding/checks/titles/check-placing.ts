import type { Finding } from '../../../domain/finding.ts'
import type { Range } from '../../../text/range.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { phraseStems } from '../../wording/phrase-stems.ts'
import { placings } from '../../words/reach/placings.ts'

interface Placing extends Range {
  /** 1 for the winner; a greater number is worse. */
  readonly place: number
}

/** "won" where the evidence came third, was shortlisted, or was runner-up: a better place than it gives. English, German, French, Spanish. */
export function checkPlacing(claim: Claim, grounds: Grounds): Finding[] {
  const known = placesIn(grounds.text)
  if (known.length === 0) return []
  const best = Math.min(...known.map(({ place }) => place))
  const said = placesIn(claim.plain)
  if (said.some(({ place }) => place >= best)) return []
  if (said.length === 0 && best > 1) return received(claim, grounds)
  return said
    .filter(({ place }) => place < best && !ordinal(place)?.test(grounds.text))
    .map((one) => finding(claim, one, { kind: 'award', why: 'The evidence gives a lower place than this.' }))
}

/** "2nd the year after" gives a second place without the word. */
const ordinal = (place: number): RegExp | null =>
  place === 2
    ? /\b(?:2nd|second)\b(?! (?:year|term|time|half|level|language|edition|stage))/iu
    : place === 3
      ? /\b(?:3rd|third)\b(?! (?:year|term|time|level|edition|stage))/iu
      : null

const taken =
  /\b(?:became|received|(?:was|were|been) (?:awarded|made)|earned|took (?:home )?|gained|collected|holder of|I am|I'm|as) (?:the |an? )?(?<what>\p{Lu}[^.;,()]{3,60})/gu
const entered = /\b(?:(?:final|enter|compet|list|judg)\p{L}*|took part|second|third|close|almost|nearly)\b/iu
const most = 0.6

/** "I became Baker of the Year" where all that the evidence tells of it is a lower place. */
function received(claim: Claim, { text }: Grounds): Finding[] {
  if (entered.test(claim.plain)) return []
  const known = text
    .split(/[.;\n]/u)
    .filter((statement) => placesIn(statement).length > 0)
    .map((statement) => new Set(claimWords(statement).map(({ stem }) => stem)))
  return [...claim.plain.matchAll(taken)].flatMap((match) => {
    const stems = phraseStems(match.groups?.what ?? '')
    const isPlaced = known.some(
      (one) => stems.filter((stem) => one.has(stem)).length >= Math.max(1, stems.length * most),
    )
    const range = { start: match.index, end: match.index + match[0].length }
    return isPlaced
      ? [finding(claim, range, { kind: 'award', why: 'The evidence gives a lower place than this.' })]
      : []
  })
}

function placesIn(text: string): Placing[] {
  const all = placings.flatMap(({ place, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      place,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  return all.filter((one) => !all.some((other) => other !== one && covers(other, one)))
}

/** "second prize" and not the "prize" in it. */
function covers(one: Range, other: Range): boolean {
  return one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start
}
