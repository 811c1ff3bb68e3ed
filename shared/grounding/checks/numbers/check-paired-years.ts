import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

/** A number and the year that stands right behind it: "6.2 t (2020)", "58 % in 2024". */
const dated = /^[^.;:,\d]{0,24}?\(?(?:in )?(?<year>(?:19|20)\d\d)\b/u

/** "6.2 tonnes in 2019" from "5.8 t (2019), 6.2 t (2020)": the number of one year told of another that has its own. */
export function checkPairedYears(claim: Claim, { texts }: Grounds): Finding[] {
  const known = texts.flatMap(({ text, quantities }) =>
    quantities.flatMap(({ value, unit, end, label }) => {
      const year = dated.exec(text.slice(end))?.groups?.year
      return year && !label && !isYear(value, unit) ? [{ value, unit, year }] : []
    }),
  )
  const years = [...claim.plain.matchAll(/\b(?:19|20)\d\d\b/gu)]
  const [year] = years
  if (known.length < 2 || years.length !== 1 || !year) return []
  return claim.quantities
    .filter(({ value, unit, bound, end }) => {
      const same = known.filter((one) => one.value === value && one.unit === unit)
      const rivals = known.filter((one) => one.unit === unit && one.year === year[0])
      return (
        bound === 'exact' &&
        dated.test(claim.plain.slice(end)) &&
        same.length > 0 &&
        rivals.length > 0 &&
        !same.some((one) => one.year === year[0])
      )
    })
    .slice(0, 1)
    .map((one) => finding(claim, one, { kind: 'date', why: `The evidence gives another number for ${year[0]}.` }))
}

const isYear = (value: number, unit: string | null): boolean => unit === null && value >= 1900 && value <= 2100
