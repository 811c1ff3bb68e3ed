import type { Finding } from '../../../domain/finding.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { quantityUnits } from '../../../text/quantity-units.ts'
import type { Range } from '../../../text/range.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { wordStem } from '../../wording/word-stem.ts'

/** "per hectare", "/m²", after at most three words. */
const per = /^(?:\s[\p{L}-]+){0,3}?(?:\sper\s|\s?\/\s?)(?:(?:square|cubic|sq)\s)?(?<of>\p{L}[\p{L}²³]*)/u
const spelt = /(?:\sper\s|\s?\/\s?)(?<kind>square|cubic|sq)?/u

interface Rate extends Range {
  readonly amount: Quantity
  readonly of: string
}

/** "52 per hectare" where the evidence has 52 per square metre: the same number of something else. Times have a check of their own. */
export function checkDenominators(claim: Claim, { texts }: Grounds): Finding[] {
  const said = ratesOf(claim.plain, claim.quantities)
  if (said.length === 0) return []
  const known = texts.flatMap(({ text, quantities }) => ratesOf(text, quantities))
  return said
    .filter(({ amount, of }) => {
      const same = known.filter((one) => one.amount.value === amount.value && one.amount.unit === amount.unit)
      return same.length > 0 && same.every((one) => !isAlike(one.of, of))
    })
    .map((one) =>
      finding(claim, one, { kind: 'number', why: 'The evidence gives this number for each of something else.' }),
    )
}

function ratesOf(text: string, quantities: readonly Quantity[]): Rate[] {
  return quantities.flatMap((amount) => {
    const match = per.exec(text.slice(amount.end))
    const of = match?.groups?.of?.toLowerCase()
    if (!match || of === undefined || time.test(quantityUnits.get(of)?.base ?? '') || rounds.test(of)) return []
    const kind = spelt.exec(match[0])?.groups?.kind ?? ''
    return [{ amount, of: `${kind}${of}`, start: amount.start, end: amount.end + match[0].length }]
  })
}

const time = /^(?:month|day|second|%)$/u
const rounds = /^(?:annum|head|cent|night|morning|evening|shift|session|term|season|quarter|weekend|weekday|year|se)$/u

const areas: Readonly<Record<string, string>> = {
  squaremetre: 'm²',
  sqm: 'm²',
  m2: 'm²',
  squarekilometre: 'km²',
  ha: 'hectare',
}

function isAlike(one: string, other: string): boolean {
  const [size, otherSize] = [one, other].map((word) => quantityUnits.get(named(word)))
  if (size && otherSize) return size.base === otherSize.base && size.factor === otherSize.factor
  const [a, b] = [wordStem(named(one)), wordStem(named(other))]
  return a === b || synonymsOf(a).has(b) || synonymsOf(b).has(a)
}

const named = (word: string): string => areas[word.replace(/s$/u, '')] ?? areas[word] ?? word
