import type { Finding } from '../../../domain/finding.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { claimedPairs, type PairedAmount, pairedAmounts } from '../../amounts/paired-amounts.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

/** The other end of a comparison, whose year may be left unsaid: "from 72 cm", "than the 480 kg before". */
const compared =
  /\b(?:from|against|than|to|instead of|compared (?:with|to)|after|by|since|until|before) (?:the |only |about |some )?$/iu

/** "6.2 tonnes in 2019" from "5.8 t (2019), 6.2 t (2020)": the number of one year told of another that has its own. */
export function checkPairedYears(claim: Claim, { texts }: Grounds): Finding[] {
  const claimed = claimedPairs(claim.plain, claim.quantities)
  if (claimed.length === 0) return []
  const known = texts.flatMap(({ text, quantities }) => pairedAmounts(text, quantities))
  if (known.length < 2) return []
  return claimed
    .filter((said) => isMoved(said, claim, known))
    .slice(0, 1)
    .map(({ amount, year }) =>
      finding(claim, amount, { kind: 'date', why: `The evidence gives another number for ${year}.` }),
    )
}

function isMoved({ amount, year, behind }: PairedAmount, claim: Claim, known: readonly PairedAmount[]): boolean {
  const alike = known.filter((one) => one.amount.unit === amount.unit)
  const same = alike.filter((one) => one.amount.value === amount.value)
  const rivals = alike.filter((one) => one.year === year)
  if (amount.bound !== 'exact' || same.length === 0 || rivals.length === 0) return false
  if (same.some((one) => one.year === year)) return false
  const isCompared =
    compared.test(claim.plain.slice(0, amount.start)) || claim.quantities.some((other) => isOneOf(other, rivals))
  return behind || !isCompared
}

const isOneOf = ({ value, unit }: Quantity, rivals: readonly PairedAmount[]): boolean =>
  rivals.some(({ amount }) => amount.value === value && amount.unit === unit)
