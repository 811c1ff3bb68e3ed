import type { Quantity } from '../quantity.ts'
import { quantityUnits } from '../quantity-units.ts'
import { isYear } from './is-year.ts'
import { unitsAcrossYears } from './units-across-years.ts'

/** "95 minutes a day to 40" too. */
const joined =
  /^\s*(?:(?:an?|per|each) \p{L}+\s)?(?:to|and|or|bis|auf|à|a|al|y|und|et|hasta|-|–|—|→|instead of|rather than|statt|au lieu de|en lugar de|en vez de)\s*(?:over|about|around|almost|nearly|only|just)?\s*$/u
/** "down to 0.8 % of sales, was 2.3". */
const formerly =
  /^[^.;:\d]{0,30}[,(]\s*(?:it )?(?:was|were|had been|previously|formerly|before|up from|down from|from)\s*$/u
/** The five of "one in five" is no percentage. */
const inTotal = /\b(?:in|out of)\s(?:every |each )?$/u

/** In "70 to 80 %", "4 x 9 m" and "900 ms to 210" both numbers have the unit that one of them names. */
export function sharedUnits(text: string, found: readonly Quantity[]): Quantity[] {
  const shared = [...found]
  for (let at = 0; at + 1 < shared.length; at += 1) {
    const [one, two] = [shared[at], shared[at + 1]]
    if (!one || !two) continue
    const joint = text.slice(one.end, Math.max(one.end, two.start))
    if (
      one.unit === null &&
      two.unit === null &&
      one.noun === null &&
      two.noun !== null &&
      !quantityUnits.has(two.noun) &&
      spans(text, one, joint)
    )
      shared[at] = { ...one, noun: two.noun }
    if ((one.unit === null) === (two.unit === null)) continue
    if (
      !(
        joined.test(joint) ||
        (two.unit === 'metre' && crossed.test(joint)) ||
        (one.unit === '%' &&
          /\d/u.test(text.slice(one.start, one.end)) &&
          formerly.test(joint) &&
          two.noun === null &&
          !isOfNext(text, two, shared[at + 2]))
      ) ||
      (two.unit === null && inTotal.test(text.slice(0, two.start))) ||
      (one.unit === null && inTotal.test(text.slice(0, one.start)))
    )
      continue
    const unit = one.unit ?? two.unit
    if (unit === 'ordinal' || isYear(one) || isYear(two)) continue
    if (/\b(?:and|und|et|y)\b/u.test(joint) && countsOwn(one.unit === null ? one : two)) continue
    const factor = unitFactor(text, one.unit === null ? two : one)
    if (one.unit === null) shared[at] = { ...one, unit, value: one.value * factor }
    else shared[at + 1] = { ...two, unit, value: two.value * factor }
  }
  return unitsAcrossYears(text, shared, (measured) => unitFactor(text, measured))
}

/** "8 to 10 midwives", "between 8 and 10 midwives": the first counts what the second does. */
function spans(text: string, one: Quantity, joint: string): boolean {
  if (isYear(one)) return false
  return (
    /^\s*(?:to|or|-|–)\s*$/u.test(joint) ||
    (/^\s*and\s*$/u.test(joint) && /\bbetween\s$/iu.test(text.slice(Math.max(0, one.start - 8), one.start)))
  )
}

/** "by two thirds, from 5.2 to 1.7 million euros": what follows says the unit. */
function isOfNext(text: string, { end }: Quantity, next: Quantity | undefined): boolean {
  return next !== undefined && next.unit !== null && next.unit !== '%' && joined.test(text.slice(end, next.start))
}

/** "4 x 9 m": the two sides of one thing. */
const crossed = /^\s*(?:x|×|by)\s*$/iu

/** "£38,000 and 14 volunteers": the bare number counts a thing of its own. */
function countsOwn({ noun }: Quantity): boolean {
  return noun !== null && /s$|^(?:people|staff|men|women|children)$/u.test(noun) && !quantityUnits.has(noun)
}

function unitFactor(text: string, quantity: Quantity): number {
  const word = /([\p{L}µ]+)$/u.exec(text.slice(quantity.start, quantity.end))?.[1]?.toLowerCase() ?? ''
  return quantityUnits.get(word)?.factor ?? 1
}
