import type { Quantity } from '../../text/quantity.ts'
import { fitsAmount } from '../amounts/fits-amount.ts'
import type { Claim } from '../claim.ts'
import type { Grounds, KnownQuantity } from '../grounds.ts'
import { around } from './number-pairs.ts'

/** How a number is the whole that the evidence tells by a part and the rest of it, or counts with the writer. */
export function fromWholes(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  return (
    fromTurns(one, grounds) ?? fromGap(one, grounds) ?? fromPlan(one, claim, grounds) ?? fromLed(one, claim, grounds)
  )
}

/** "four weeks out of six" and "a six-week rota" from "4 weeks on, 2 off". */
function fromTurns(one: Quantity, { texts }: Grounds): string | null {
  for (const { text, quantities } of texts)
    for (const [at, on] of quantities.entries()) {
      const off = quantities[at + 1]
      if (!off || !/^\s*on\b/iu.test(text.slice(on.end)) || !/^\s*(?:\p{L}+ )?off\b/iu.test(text.slice(off.end)))
        continue
      const rest = off.unit === null ? off.value * (on.value / on.face) : off.value
      const [face, value] = [on.face + off.face, on.value + rest]
      if (one.unit === null ? one.value === face : fitsAmount(one, { least: value, most: value, unit: on.unit }))
        return `${on.face} + ${off.face}`
    }
  return null
}

/** "£249,000" from "£11k under a £260k budget". */
function fromGap(one: Quantity, { texts }: Grounds): string | null {
  for (const { text, quantities } of texts)
    for (const [at, gap] of quantities.entries()) {
      const whole = quantities[at + 1]
      const way =
        whole && gapTo.exec(text.slice(gap.end, whole.start) + text.slice(whole.start, whole.end))?.groups?.way
      if (!whole || !way || gap.unit === null || gap.unit !== whole.unit || whole.value <= gap.value) continue
      const sign = /^(?:under|below|short)/iu.test(way) ? -1 : 1
      const value = whole.value + sign * gap.value
      if (
        fitsAmount(one, { least: value, most: value, unit: whole.unit }) ||
        (one.unit === whole.unit && one.value === value)
      )
        return `${whole.value} ${sign > 0 ? '+' : '−'} ${gap.value}`
    }
  return null
}

/** The limit may be read as one of the whole itself. */
const gapTo = /^\s*(?<way>under|below|short of|over|above)\s+(?:(?:a|an|the|our)\s+)?\p{Sc}?\d/iu

const planned =
  /\b(?:rather than|instead of|not the|not|planned|expected|agreed|allowed|target|due|meant|supposed|scheduled|budget\p{L}*|would have|should have)\b/iu
const lessAfter = /^(?:\s\p{L}+)?\s(?:less|fewer|shorter|sooner|under|ahead|early|earlier|quicker|faster)\b/iu
const moreAfter = /^(?:\s\p{L}+)?\s(?:more|longer|over|later|late|behind)\b/iu

/** "seven months rather than nine" from "7 months, 2 less than planned". */
function fromPlan(one: Quantity, claim: Claim, { texts }: Grounds): string | null {
  if (!planned.test(around(claim, one))) return null
  for (const { text, quantities } of texts)
    for (const done of quantities)
      for (const gap of quantities) {
        const sign = gap === done ? 0 : signOf(text.slice(gap.end))
        const whole = done.face + sign * gap.face
        if (sign === 0 || !isOneUnit(done, gap)) continue
        const value = whole * (done.value / done.face)
        if (
          (one.unit === null && one.value === whole) ||
          fitsAmount(one, { least: value, most: value, unit: done.unit })
        )
          return `${done.face} ${sign > 0 ? '+' : '−'} ${gap.face}`
      }
  return null
}

const signOf = (after: string): 1 | 0 | -1 => (lessAfter.test(after) ? 1 : moreAfter.test(after) ? -1 : 0)

const isOneUnit = (one: Quantity, other: Quantity): boolean =>
  one.unit === other.unit ? one.value / one.face === other.value / other.face : other.unit === null

const withMe =
  /\b(?:including|counting|with) (?:me|myself)\b|\b(?:me|myself) included\b|\bcount(?:ing)? (?:me|myself)\b|\bif you count me\b|\bwe (?:are|were)\b|\b(?:of us|us)\b/iu
const leads =
  /\b(?:led|lead|leads|leading|(?:manag|supervis|coach|line-manag)\p{L}*|head(?:ed|s|ing)?|ran|runs?|in charge of|responsible for|with)\b[^.;]{0,24}$/iu

/** "The seven of us", "including me we are seven" from "lead 6 technicians". */
function fromLed(one: Quantity, claim: Claim, { texts }: Grounds): string | null {
  if (one.unit !== null || one.bound !== 'exact' || !withMe.test(claim.plain)) return null
  const isLed = (text: string, known: KnownQuantity) =>
    known.unit === null && known.value === one.value - 1 && leads.test(text.slice(0, known.start))
  const isBesideMe = (text: string, known: KnownQuantity) =>
    known.unit === null &&
    known.value === one.value - 1 &&
    /\b(?:me|myself|I)\s*(?:\+|and|&|plus|with)\s*$/iu.test(text.slice(0, known.start))
  const areListed = (text: string, known: KnownQuantity, next: KnownQuantity | undefined) =>
    next?.unit === null &&
    known.value + next.value === one.value - 1 &&
    /^\s\p{L}+(?:\s\p{L}+)?(?:,|\sand|\s&|\s\+)\s$/u.test(text.slice(known.end, next.start))
  return texts.some(({ text, quantities }) =>
    quantities.some(
      (known, at) =>
        known.unit === null &&
        (isLed(text, known) || isBesideMe(text, known) || areListed(text, known, quantities[at + 1])),
    ),
  )
    ? `${one.value - 1} and you`
    : null
}
