import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { isYear } from './number-pairs.ts'

const ofAll = /^\s(?:\p{L}+\s)?(?:out )?of (?:(?:the|our|my|its|their|those|these|all) )?$/iu
const denied =
  /\b(?:not|no longer|never|without|nobody|none|(?:fail|miss|reject|declin|refus|remain|drop)\p{L}*|lost|left|late|still to|yet to|ahead of me|to come|to go)\b|n['’]t\b/iu
const partly = /\bpart[- ]time\b/iu
const fully = /\bfull[- ]time\b/iu
const exception = /\b(?:but|except|excepting|apart from|bar|save|other than|only)\b/iu

/** "26 of 27" from "27; all but one", "three of the nine failed" from "6 of 9 passed": what is left of a whole, told the other way round. */
export function fromParts(one: Quantity, { plain, quantities }: Claim, { texts }: Grounds): string | null {
  const whole = quantities[quantities.findIndex(({ start }) => start === one.start) + 1]
  if (one.unit !== null || !whole || whole.unit !== null || !ofAll.test(plain.slice(one.end, whole.start))) return null
  const rest = whole.value - one.value
  if (rest < 1 || isYear(whole)) return null
  const isTold = texts.some(({ text, quantities: known }) => {
    const apart =
      (denied.test(text) || exception.test(text)) !== denied.test(plain) ||
      (partly.test(text) && fully.test(plain)) ||
      (fully.test(text) && partly.test(plain))
    const all = known.find((other) => other.unit === null && !other.label && other.value === whole.value)
    const left = known.find((other) => other.unit === null && !other.label && other.value === rest)
    const ofOneKind =
      left && all && (left.noun === null || left.noun === all.noun || /(?:ed|left|lost|gone)$/u.test(left.noun))
    return apart && ofOneKind
  })
  return isTold ? `${whole.value} − ${rest}` : null
}
