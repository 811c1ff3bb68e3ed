import { isYear } from '../../text/quantities/is-year.ts'
import type { Quantity } from '../../text/quantity.ts'

/** A number and the year it is said of. */
export interface PairedAmount {
  readonly amount: Quantity
  readonly year: string
  /** The year stands right behind the number, not elsewhere in the sentence. */
  readonly behind: boolean
}

const behind = /^(?<between>[^.;:,\d]{0,24}?)\(?(?:in )?(?<year>(?:19|20)\d\d)\b/u
const nth = /^[^.;:,\d]{0,24}?\bthe (?<nth>first|second|third)(?: year)?(?=\s*[.,;)]|\s*$)/iu
const before = /(?:^|[^\d.;])(?:in )?(?<year>(?:19|20)\d\d):\s*$/u
const ordinals = ['first', 'second', 'third']
/** "before 2020", "480 kg and since 2020": a stretch of time, or the year of what comes next. General knowledge of English. */
const stretch = /\b(?:before|since|until|till|after|by|from|to|and|against|than|up|down)\b/iu

/** A text's amounts with their years: "72 cm in 2020, 55 cm in 2022", "£2.1m (2021)", "11,000 the second year" of 2022 and 2023. */
export function pairedAmounts(text: string, quantities: readonly Quantity[]): PairedAmount[] {
  const years = [...new Set(text.match(/\b(?:19|20)\d\d\b/gu) ?? [])].sort()
  if (years.length === 0) return []
  return quantities.flatMap((amount) => {
    if (isYear(amount) || amount.vague || amount.unit === 'ordinal') return []
    const rest = text.slice(amount.end)
    const match = behind.exec(rest)?.groups
    const told = nth.exec(rest)?.groups?.nth?.toLowerCase() ?? ''
    const year =
      (match && !stretch.test(match.between ?? '') ? match.year : undefined) ??
      before.exec(text.slice(0, amount.start))?.groups?.year ??
      (told === '' ? undefined : years[ordinals.indexOf(told)])
    return year === undefined ? [] : [{ amount, year, behind: true }]
  })
}

/** Those of a claim: a year that stands alone in it is that of every number which has none of its own. */
export function claimedPairs(text: string, quantities: readonly Quantity[]): PairedAmount[] {
  const paired = pairedAmounts(text, quantities)
  const [year, ...more] = text.match(/\b(?:19|20)\d\d\b/gu) ?? []
  if (year === undefined || more.length > 0) return paired
  return [
    ...paired,
    ...quantities.flatMap((amount) =>
      isYear(amount) || amount.vague || amount.unit === 'ordinal' || paired.some((one) => one.amount === amount)
        ? []
        : [{ amount, year, behind: false }],
    ),
  ]
}
