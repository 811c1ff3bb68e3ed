import type { Claim } from './claim.ts'
import type { Grounds } from './grounds.ts'
import { isNeutral } from './wording/is-neutral.ts'

const year = /^(?:19|20)\d\d$/u

/**
 * Which cited item alone has every telling word and year of a claim that any of them has, or `null` when it takes several: what the claim says
 * is then said of that item, and the others cannot make it stronger.
 */
export function carrierOf({ words }: Claim, { items }: Grounds): number | null {
  const telling = words.filter((word) => !isNeutral(word) && word.word.length > 2 && !/^\d/u.test(word.word))
  const known = telling.filter(({ stem }) => items.some(({ own }) => own.has(stem)))
  if (known.length < 2) return null
  const years = words.filter(({ word }) => year.test(word) && items.some(({ forms }) => forms.has(word)))
  const at = items.findIndex(
    ({ stems, forms }) => known.every(({ stem }) => stems.has(stem)) && years.every(({ word }) => forms.has(word)),
  )
  return at < 0 ? null : at
}
