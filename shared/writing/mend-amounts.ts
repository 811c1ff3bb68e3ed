import type { Finding } from '../domain/finding.ts'
import { checkClaim } from '../grounding/check-claim.ts'
import { wordStem } from '../grounding/wording/word-stem.ts'
import { quantities } from '../text/quantities.ts'
import type { Quantity } from '../text/quantity.ts'
import type { ClaimToSoften } from './soften-claim.ts'

/** What to put in the place of a stretch of the claim, at half-open UTF-16 offsets of its text. */
export interface MendedAmount {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The evidence's own amount for each number of a claim that is not in its evidence, in the claim's words ("around 210 invoices" →
 * "around 120"). Only where one amount of the evidence, and no other, can be meant: of the same kind, not told by the claim already, and
 * a check of the result finds less than before and nothing new.
 */
export function mendAmounts(input: ClaimToSoften): MendedAmount[] {
  const found = checkClaim(input)
  return found
    .filter(({ kind, level }) => kind === 'number' && level === 'flag')
    .flatMap((one) => mended(input, found, one))
}

function mended(input: ClaimToSoften, found: readonly Finding[], { start, end }: Finding): MendedAmount[] {
  const told = quantities(input.text)
  const said = told.find((one) => start <= one.start && one.end <= end)
  if (!said) return []
  const fitting = input.evidence.flatMap((item) =>
    quantities(item.text)
      .filter((known) => isSameKind(said, known) && !told.some((one) => isSame(one, known)))
      .map((known) => ({ known, words: item.text.slice(known.start, known.end).trim() })),
  )
  const settling = fitting
    .map(({ known, words }) => ({
      known,
      mend: { start: said.start, end: said.end, text: placed(input.text, said, words) },
    }))
    .filter(({ mend }) => settles(input, found, mend))
  const [first, ...others] = settling
  return first && others.every(({ known }) => isSame(known, first.known)) ? [first.mend] : []
}

const isSame = (one: Quantity, other: Quantity) => one.value === other.value && one.unit === other.unit

/** Amounts of one unit, and of one thing counted where both name it. */
function isSameKind(said: Quantity, known: Quantity): boolean {
  if (known.vague || said.unit !== known.unit) return false
  return said.unit !== null || !said.noun || !known.noun || wordStem(said.noun) === wordStem(known.noun)
}

/** A sentence that begins with the amount keeps its capital letter. */
const placed = (text: string, { start }: Quantity, words: string) =>
  text.slice(0, start).trim() === '' ? words.charAt(0).toUpperCase() + words.slice(1) : words

/** Fewer findings than before, and every one of them was there. */
function settles(input: ClaimToSoften, before: readonly Finding[], { start, end, text }: MendedAmount): boolean {
  const after = checkClaim({ ...input, text: input.text.slice(0, start) + text + input.text.slice(end) })
  const known = new Set(before.map(({ kind, quote }) => `${kind} ${quote}`))
  return after.length < before.length && after.every(({ kind, quote }) => known.has(`${kind} ${quote}`))
}
