import type { Quantity } from '../../text/quantity.ts'

/** The quantities of a text, where "six years and four months" is one length of time. */
export function joinedTimes(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const made: Quantity[] = []
  for (const one of quantities) {
    const last = made.at(-1)
    if (last && isRest(text, last, one))
      made[made.length - 1] = {
        ...last,
        end: one.end,
        value: last.value + (one.unit === null ? one.value * 60 : one.value),
        face: last.value + (one.unit === null ? one.value * 60 : one.value),
      }
    else made.push(withYear(text, one))
  }
  return made
}

/** "a year and nine months": the year has no number of its own. */
function withYear(text: string, one: Quantity): Quantity {
  const before =
    one.unit === 'month' && one.value < 12 ? /\b(?:an?|one) year(?:,? and|,) $/iu.exec(text.slice(0, one.start)) : null
  return before ? { ...one, start: before.index, value: one.value + 12, face: one.value + 12 } : one
}

/** "and four months" after whole years. */
function isRest(text: string, last: Quantity, one: Quantity): boolean {
  if (
    last.unit === 'second' &&
    last.value % 3600 === 0 &&
    one.value < 60 &&
    /^\s*$/u.test(text.slice(last.end, one.start))
  )
    return one.unit === null
  if (last.unit === 'second' && one.unit === 'second' && last.value % 3600 === 0 && one.value < 3600)
    return one.bound === 'exact' && /^\s*(?:and|,)?\s*$/iu.test(text.slice(last.end, one.start))
  return (
    last.unit === 'month' &&
    one.unit === 'month' &&
    last.value % 12 === 0 &&
    one.value < 12 &&
    one.bound === 'exact' &&
    /^\s*(?:and|und|et|y|e|,)\s*$/iu.test(text.slice(last.end, one.start))
  )
}
