import type { Finding } from '../../../domain/finding.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { type ClaimWord, claimWords } from '../../wording/claim-words.ts'
import { isSmall } from '../../wording/is-small.ts'

/** An amount with the words that are told of it. */
interface Held {
  readonly amount: Quantity
  readonly stems: ReadonlySet<string>
}

/** Where one of two amounts ends and the next begins. */
const cut = /[,;:(]|\b(?:and|but|while|whereas|against|versus|compared)\b/u

/**
 * Two amounts whose holders change places: "the day shift reported 6, the night shift 2" from "the night shift 6, the day shift 2". Each
 * must open with the word that opens the other's part in the evidence.
 */
export function checkSwappedHolders(claim: Claim, { texts }: Grounds): Finding[] {
  const said = heldIn(claim.plain, claim.quantities, claim.words)
  if (said.length < 2) return []
  const known = texts.flatMap(({ text, quantities }) => (quantities.length < 2 ? [] : [heldIn(text, quantities)]))
  return known
    .flatMap((held) => said.flatMap((one, at) => said.slice(at + 1).flatMap((other) => swapped(one, other, held))))
    .slice(0, 1)
    .map(({ start, end }) =>
      finding(claim, { start, end }, { kind: 'number', why: 'The evidence has this number of the other one.' }),
    )
}

function swapped(one: Held, other: Held, known: readonly Held[]): Quantity[] {
  const [mine, theirs] = [at(known, one), at(known, other)]
  if (!mine || !theirs || mine === theirs) return []
  const [first, second] = [lead(one, other), lead(other, one)]
  const isTurned = first !== null && second !== null && first === lead(theirs, mine) && second === lead(mine, theirs)
  return isTurned ? [one.amount] : []
}

/** The first word of a part that the other part has not: who or what holds the amount. */
const lead = ({ stems }: Held, rest: Held): string | null => [...stems].find((stem) => !rest.stems.has(stem)) ?? null

/** The one evidence amount of this value and unit. */
function at(known: readonly Held[], { amount }: Held): Held | null {
  const same = known.filter(({ amount: other }) => other.value === amount.value && other.unit === amount.unit)
  return same.length === 1 ? (same[0] ?? null) : null
}

/** The parts of a text that bear one amount each, cut between the amounts. */
function heldIn(text: string, all: readonly Quantity[], words: readonly ClaimWord[] = claimWords(text)): Held[] {
  const quantities = all.filter((one) => !isYear(one))
  if (quantities.length < 2) return []
  const bounds = quantities.slice(1).map(({ start }, index) => {
    const from = quantities[index]?.end ?? 0
    const stop = cut.exec(text.slice(from, start))
    return stop ? from + stop.index : null
  })
  return quantities.flatMap((amount, index) => {
    const [from, to] = [index === 0 ? 0 : bounds[index - 1], index === bounds.length ? text.length : bounds[index]]
    if (from === null || from === undefined || to === null || to === undefined) return []
    const inside = words.filter(({ start, end }) => from <= start && end <= to)
    return [{ amount, stems: new Set(inside.filter(isTelling).map(({ stem }) => stem)) }]
  })
}

const isYear = ({ unit, value }: Quantity): boolean => unit === null && value >= 1900 && value < 2100

const isTelling = (word: ClaimWord): boolean => !isSmall(word, 'en') && !/^\d/u.test(word.word)
