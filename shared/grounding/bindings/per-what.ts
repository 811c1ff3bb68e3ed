import type { Quantity } from '../../text/quantity.ts'

/** What an amount is counted over: for each of some that stand before it, for every thing of a kind, for all together, in every round of a time, or once in a longer time. */
export type Per = 'each' | 'thing' | 'total' | 'round' | 'span'

const time = 'year|month|week|day|night|term|season|quarter|hour|session|shift|annum'
const ways: Readonly<Record<Per, RegExp>> = {
  each: new RegExp(`\\b(?:each|apiece)\\b(?! (?:${time})s?\\b)`, 'iu'),
  thing: new RegExp(`\\b(?:per|(?:for|on|in|at) each|for every) (?:of |(?!(?:${time}|cent)s?\\b))\\p{L}+`, 'iu'),
  total: /\b(?:in total|altogether|in all|all told|combined|all together|taken together)\b/iu,
  round: new RegExp(`\\b(?:an?|per|each|every) (?:${time})\\b(?!-)|\\bp\\.?a\\.?(?=\\W|$)|/(?:${time})\\b`, 'iu'),
  span: new RegExp(
    `\\b(?:over|within|across|during) (?:the )?(?:(?:first|last|past) )?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\\d) (?:${time})s\\b`,
    'iu',
  ),
}

/** How an amount of a text is counted, by the words behind it up to the next amount or the end of its statement. */
export function perWhat(text: string, quantities: readonly Quantity[], at: number): ReadonlySet<Per> {
  const one = quantities[at]
  if (!one) return new Set()
  const next = quantities
    .slice(at + 1)
    .find(
      ({ start, end }) =>
        !/^\s*(?:years?|months?|weeks?|days?|terms?)\b/iu.test(text.slice(end)) && !timed.test(text.slice(start, end)),
    )
  const behind = text.slice(one.end, next?.start ?? text.length)
  const stop = behind.search(/[;\n(]|[.,:](?=\s|$)|\b(?:and|but|while)\b/u)
  const told = stop < 0 ? behind : behind.slice(0, stop)
  const found = (['each', 'thing', 'total', 'round', 'span'] as const).filter((way) => ways[way].test(told))
  const isTotal = /\b(?:a total of|altogether|in all|total)\s+$/iu.test(text.slice(0, one.start))
  return new Set([...found, ...(isTotal ? (['total'] as const) : [])])
}

const timed = /(?:year|month|week|day|term)s?$/iu
