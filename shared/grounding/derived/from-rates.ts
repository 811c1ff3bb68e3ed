import type { Quantity } from '../../text/quantity.ts'
import { fitsAmount } from '../amounts/fits-amount.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { isYear, pairs } from './number-pairs.ts'

/** How a number follows as a rate over another time, an average, or so many of so much. */
export function fromRates(one: Quantity, claim: Claim, grounds: Grounds): string | null {
  return fromRate(one, claim, grounds) ?? fromAverage(one, claim, grounds) ?? fromProduct(one, grounds)
}

const rounds: Readonly<Record<string, number>> = {
  year: 365,
  annually: 365,
  yearly: 365,
  annual: 365,
  month: 30.4,
  monthly: 30.4,
  week: 7,
  weekly: 7,
  day: 1,
  daily: 1,
}

const perRound =
  /^[^.;,\d]{0,32}?\b(?:(?:an?|per|each|every|the|in an?) (?:[a-z]+ )?(year|month|week|day)|(annually|yearly|monthly|weekly|daily))\b/iu

/** "about 200 a year" from "15 to 20 a month". */
function fromRate(one: Quantity, claim: Claim, { texts }: Grounds): string | null {
  const said = roundAfter(claim.text, one)
  if (said === null || one.bound === 'exact') return null
  const fits = texts.some(({ text, quantities }) =>
    quantities.some((known) => {
      const given = roundAfter(text, known)
      const value = given === null ? 0 : (known.value / given) * said
      return given !== said && known.unit === one.unit && fitsAmount(one, { least: value, most: value, unit: one.unit })
    }),
  )
  return fits ? 'the same rate over another time' : null
}

/** "some 700 each winter" from "1,450 over two winters", where the claim says that it is so much each time. */
function fromAverage(one: Quantity, { plain }: Claim, { texts }: Grounds): string | null {
  if (
    !/\b(?:on average|averag\p{L}+|each|every|per|apiece|a (?:year|month|week|day|night|season|term|winter|summer))\b/iu.test(
      plain,
    )
  )
    return null
  for (const { quantities } of texts)
    for (const [a, b] of pairs(quantities)) {
      const [all, parts] = a.value > b.value ? [a, b] : [b, a]
      const count = parts.unit === null ? parts.value : parts.face
      if (all.unit !== one.unit || count < 2 || count > 400 || isYear(all) || isYear(parts) || parts.unit === '%')
        continue
      const each = all.value / count
      if (fitsAmount(one, { least: each, most: each, unit: one.unit })) return `${all.value} / ${count}`
    }
  return null
}

/** "eight years" from "2 terms of 4 years". */
function fromProduct(one: Quantity, { texts }: Grounds): string | null {
  for (const { text, quantities } of texts)
    for (const [at, a] of quantities.entries()) {
      const b = quantities[at + 1]
      if (!b || b.unit !== one.unit || a.unit !== null || a.value < 2 || isYear(a) || isYear(b)) continue
      const joint = text.slice(a.end, b.start)
      const each = /^\s*(?:each|apiece|every)\b/u.test(text.slice(b.end).replace(/^\s*\p{L}+/u, ''))
      if (!/^\s*(?:\p{L}+\s+){0,2}(?:of|x|×|à)\s+$/u.test(joint) && !each) continue
      const value = a.value * b.value
      if (fitsAmount(one, { least: value, most: value, unit: one.unit })) return `${a.value} × ${b.face}`
    }
  return null
}

function roundAfter(text: string, { start, end }: Quantity): number | null {
  const before = /\b(?:each|every|per) (year|month|week|day)\b[^.;,\d]{0,24}$/iu.exec(text.slice(0, start))?.[1]
  if (before) return rounds[before.toLowerCase()] ?? null
  const match = perRound.exec(text.slice(end))
  return rounds[(match?.[1] ?? match?.[2] ?? '').toLowerCase()] ?? null
}
