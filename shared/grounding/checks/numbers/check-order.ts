import type { Finding } from '../../../domain/finding.ts'
import type { Range } from '../../../text/range.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { wordStem } from '../../wording/word-stem.ts'

interface Place extends Range {
  /** 1 for the first; half for a shared one. */
  readonly order: number
  readonly noun: string
}

const orders: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  lead: 1,
  leading: 1,
  main: 1,
  principal: 1,
  sole: 1,
  only: 1,
  senior: 1,
  top: 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  sixth: 6,
  seventh: 7,
  last: 9,
  joint: 0.5,
  co: 0.5,
}
/** "co-authored": in no place of its own. */
const shared = 0.5
const pattern = new RegExp(`\\b(?<order>${Object.keys(orders).join('|')})[\\s-]+(?<noun>\\p{L}{4,})`, 'giu')
const never = new Set(
  'time times year years month week half hand person language stage step place'.split(' ').map(wordStem),
)

/** "first author" from "second author", "second prize" from "third prize": another place in the order than the evidence gives. */
export function checkOrder(claim: Claim, grounds: Grounds): Finding[] {
  const said = places(claim.plain)
  if (said.length === 0) return []
  const known = places(grounds.text)
  return said
    .filter(({ noun, order }) => {
      const same = known.filter((one) => one.noun === noun)
      return (
        same.length > 0 &&
        !same.some((one) => one.order === order || (order === shared && one.order > 1)) &&
        same.some((one) => one.order !== 1 || order > 1)
      )
    })
    .map((one) => finding(claim, one, { kind: 'order', why: 'The evidence gives another place in the order.' }))
}

function places(text: string): Place[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const noun = wordStem((match.groups?.noun ?? '').toLowerCase())
    const order = orders[(match.groups?.order ?? '').toLowerCase()] ?? 1
    return never.has(noun) ? [] : [{ noun, order, start: match.index, end: match.index + match[0].length }]
  })
}
