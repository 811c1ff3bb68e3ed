import type { Finding } from '../../../domain/finding.ts'
import { isMoney } from '../../amounts/is-money.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

const giving = 'award(?:ed)?|grant(?:ed)?|gave|donated|paid(?: out)?|lent|sponsored'
/** The money goes away from the writer. */
const outgoing = new RegExp(
  `\\b(?:I|we)(?:'ve| have| had)? (?:also |then |once )?(?:${giving})\\b(?! (?:back|for)\\b)|\\b(?:received|got|obtained|won|was (?:given|awarded|granted|paid))\\b[^.;]*\\b(?:from|by) (?:me|us)\\b`,
  'iu',
)
/** The money comes to the writer. */
const incoming =
  /\b(?:was|were|been|being) (?:also )?(?:awarded|granted|given|paid|lent)\b|\b(?:received|won|secured|obtained|raised)\b|\b(?:awarded|granted|given|paid|lent|funded|sponsored) by\b|\b(?:award|grant|prize|donation|funding|bursary|scholarship|fellowship|stipend|sponsorship|loan)\b[^.;]*\bfrom\b/iu
const spent = new RegExp(`\\b(?:${giving}|spent|distributed|allocated)\\b`, 'iu')

/** An amount of money that goes the other way: "I awarded €22,000" from "was awarded €22,000", "the fund received £18,500 from us" from "received £18,500 from the fund". */
export function checkMoneyWay(claim: Claim, { texts }: Grounds): Finding[] {
  const said = outgoing.exec(claim.plain)
  if (!said) return []
  const sums = claim.quantities.filter(({ unit }) => isMoney(unit))
  const turned = texts.some(({ text, quantities }) => {
    const known = quantities.find((one) => isMoney(one.unit) && sums.some(({ value }) => value === one.value))
    if (!known) return false
    const clause = clauseAt(text, known.start)
    return incoming.test(clause) && !spent.test(clause.replace(new RegExp(incoming.source, 'giu'), ' '))
  })
  if (!turned) return []
  const range = { start: said.index, end: said.index + said[0].length }
  return [finding(claim, range, { kind: 'agent', why: 'By the evidence the money went the other way.' })]
}

function clauseAt(text: string, at: number): string {
  const start = text.slice(0, at).search(/[^.;\n]*$/u)
  const end = /[;\n]|\.(?:\s|$)/u.exec(text.slice(at))
  return text.slice(start, end ? at + end.index : undefined)
}
