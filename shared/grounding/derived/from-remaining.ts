import type { Quantity } from '../../text/quantity.ts'
import type { Grounds } from '../grounds.ts'
import { fitsShare } from './from-shares.ts'
import { isYear } from './number-pairs.ts'

const left =
  /^\s(?:\p{L}+\s)?(?:remaining|remain|left|outstanding|to go|to do|still (?:open|to be done)|pending)\b|^\s(?:remaining|left|outstanding)\b/iu

const off =
  /^\s(?:\p{L}+\s){0,2}(?:taken (?:off|out)|removed|dropped|cancelled|withdrawn|withdrew|rejected|discarded|scrapped|closed|left out)\b/iu

/** "34 of the 40 stayed" from "40 dishes, 6 taken off". */
function fromKept(one: Quantity, { texts }: Grounds): string | null {
  if (one.unit !== null || one.bound !== 'exact') return null
  for (const { text, quantities } of texts)
    for (const gone of quantities) {
      if (gone.unit !== null || !off.test(text.slice(gone.end))) continue
      const whole = quantities.find(
        ({ start, unit, value, label }) =>
          start < gone.start && unit === null && !label && value - gone.value === one.value && one.value >= 2,
      )
      if (whole && !isYear(whole)) return `${whole.value} − ${gone.value}`
    }
  return null
}

/** "26 of 35" and "three quarters" from "26 moved; 9 remaining": what is done and what is left make the whole, and what is taken off leaves the rest. */
export function fromRemaining(one: Quantity, grounds: Grounds): string | null {
  const { texts } = grounds
  if (one.unit !== null && one.unit !== '%') return null
  for (const { text, quantities } of texts)
    for (const rest of quantities) {
      if (rest.unit !== null || !left.test(text.slice(rest.end))) continue
      for (const done of quantities) {
        if (done.start >= rest.start || done.unit !== null || done.label || isYear(done)) continue
        const whole = done.value + rest.value
        const isWhole = one.unit === null && one.bound === 'exact' && one.value === whole
        if (isWhole || (one.unit === '%' && fitsShare(one, (done.value / whole) * 100)))
          return `${done.value} + ${rest.value}`
      }
    }
  return fromKept(one, grounds)
}
