import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { type NamedDate, namedDates } from '../../times/dates.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isContentWord } from '../../wording/is-content-word.ts'

interface Dated {
  readonly years: ReadonlySet<number>
  readonly stems: ReadonlySet<string>
}

/** A year the evidence gives to something else: "chief mate's ticket since 2012" from "Second mate's ticket (2012); chief mate's ticket (2016)". */
export function checkOtherDate(claim: Claim, grounds: Grounds): Finding[] {
  const dates = namedDates(claim.text).filter(({ year }) => year !== null && year > 0)
  const [date] = dates
  if (dates.length !== 1 || !date) return []
  const known = grounds.texts.flatMap(({ text }) => datedParts(text))
  const holders = known.filter(({ years }) => years.has(date.year ?? 0))
  const others = known.filter(({ years }) => !years.has(date.year ?? 0))
  const said = claim.words.filter((word) => isContentWord(claim, word) && !inside(word, date)).map(({ stem }) => stem)
  const shared = ({ stems }: Dated) => said.filter((stem) => stems.has(stem))
  const isOther =
    holders.length > 0 && holders.every((holder) => others.some((other) => exceeds(shared(other), shared(holder))))
  return isOther ? [finding(claim, date, { kind: 'date', why: 'The evidence gives this year to something else.' })] : []
}

const inside = (word: { start: number; end: number }, { start, end }: NamedDate) => start < word.end && word.start < end

/** Says all that the other does, and more. */
const exceeds = (more: readonly string[], less: readonly string[]): boolean =>
  more.length > less.length && less.every((stem) => more.includes(stem))

const inBrackets = /\((?:\p{L}+\.? )?(?:19|20)\d\d\)/u

/** The parts of a text that each have a year of their own. */
function datedParts(text: string): Dated[] {
  const parts = (text.match(/(?:[^;,(\n]|\([^)]*\))+/gu) ?? []).map(
    (part): Dated => ({
      years: new Set(namedDates(part).flatMap(({ year }) => (year !== null && year > 0 ? [year] : []))),
      stems: new Set(claimWords(part).map(({ stem }) => stem)),
    }),
  )
  return parts.length > 1 && inBrackets.test(text) && parts.every(({ years }) => years.size > 0) ? parts : []
}
