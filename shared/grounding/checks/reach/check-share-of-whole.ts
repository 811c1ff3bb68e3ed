import type { Finding } from '../../../domain/finding.ts'
import type { Range } from '../../../text/range.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds, KnownQuantity } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'

const ofThem = /\b(?:incl\.?|including|of (?:whom|which|them))\s*$/iu
/** What the part did or was: no other thing that is counted. */
const deed =
  /^\s+(?:(?:of (?:whom|which|them)|has|have|had|was|were|is|are) )*(?:to|as|with|at|in|on|by|from|now|since|still|already|later|so far|\p{L}+ed|won|made|sold|lost|left|gone|kept|begun|taken|given|written)\b/iu

/** Some of a number, and what is said of these alone. */
interface Share {
  readonly part: number
  readonly whole: number
  /** Stems of what only the part has or did. */
  readonly told: readonly string[]
}

const totality =
  /\b(?:all|both|every|each|nearly all|almost all|nearly every|almost every|most)\b(?! (?:but|in all|the (?:time|same)|year|day|week|month|over))/iu
/** The claim tells of some itself. */
const partly =
  /\b(?:some|several|part|partly|among|amongst|includ\p{L}+|(?<!\b(?:all|each|both) )of (?:whom|which|them|these|those)|one of|few|half|third|quarter|fifth|per cent|percent|not|none|never|out of|rest|short of|(?:am|is|are|was|were) (?:one|two|three|four|\d+) short|others?)\b|%/iu

/** "All 62 incidents went to the police" of "62 incidents, 9 to the police": what the evidence says of some, said of the whole. */
export function checkShareOfWhole(claim: Claim, grounds: Grounds): Finding[] {
  if (partly.test(claim.plain)) return []
  return grounds.texts
    .flatMap(({ text, quantities }) => sharesOf(text, quantities))
    .flatMap((share) => {
      const words = claim.words.filter(({ stem }) =>
        share.told.some((one) => one === stem || synonymsOf(stem).has(one)),
      )
      const numbers = claim.quantities.filter(({ unit }) => unit === null)
      if (words.length === 0 || numbers.some(({ value }) => value === share.part)) return []
      const whole = numbers.find(({ value }) => value === share.whole) ?? totalOf(claim, share)
      return whole && isTogether(claim, whole, words)
        ? [finding(claim, whole, { kind: 'scope', why: 'The evidence says this of some, not of all.' })]
        : []
    })
    .slice(0, 1)
}

/** "All", or "most" and "nearly all" where it was fewer. */
function totalOf({ plain }: Claim, { part, whole }: Share): Range | null {
  const match = totality.exec(plain)
  if (match && part / whole > (/^most/iu.test(match[0]) ? 0.5 : /^(?:nearly|almost)/iu.test(match[0]) ? 0.8 : 1))
    return null
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

/** Number and deed in one clause. */
function isTogether({ plain }: Claim, whole: Range, words: readonly Range[]): boolean {
  return words.some(({ start, end }) => {
    const between = plain.slice(Math.min(whole.end, end), Math.max(whole.start, start))
    return !/[;:.,]|\b(?:and|but|while)\b/u.test(between)
  })
}

/** "62 incidents in 2022, 9 to the police", "gang of six, incl. two apprentices", "three papers (two as first author)". */
function sharesOf(text: string, quantities: readonly KnownQuantity[]): Share[] {
  const counts = quantities.filter(
    ({ unit, label, value }) => unit === null && !label && value > 0 && !(value >= 1900 && value <= 2100),
  )
  return counts.flatMap((whole, at) => {
    const part = counts[at + 1]
    const rate = part && rateOf(text, whole, part)
    if (rate) return [rate]
    if (!part || part.value >= whole.value || whole.bound !== 'exact') return []
    const joint = text.slice(whole.end, part.start)
    if (
      !/^[^.;:]*(?:,|\(|;)\s*(?:incl\.?|including|of (?:whom|which|them)|with|only|just|now|so far)?\s*$/u.test(joint)
    )
      return []
    const rest = /^[^,.;:()\n]*/u.exec(text.slice(part.end))?.[0] ?? ''
    if (!ofThem.test(joint) && !deed.test(rest)) return []
    const before = new Set(claimWords(text.slice(0, part.start)).map(({ stem }) => stem))
    const told = claimWords(rest)
      .filter((word) => !isNeutral(word) && !before.has(word.stem))
      .map(({ stem }) => stem)
    return told.length > 0 && told.length <= 4 ? [{ part: part.value, whole: whole.value, told }] : []
  })
}

const nearly = /^(?:about|around|roughly|nearly|almost|some|over|only|just|close|to|up|at|least)$/u
/** Everyday words of a deed that comes off at a rate. */
const rated = /^(?:w[io]n(?:s|ning)?|keep|keeps|kept|sold|sell|sells|meet|meets|met|pass|passes|answer|answers)$/u

/** "won 4 of 11", "win about one in three": what was done of some. */
function rateOf(text: string, part: KnownQuantity, whole: KnownQuantity): Share | null {
  if (
    part.value >= whole.value ||
    !/^\s*(?:\p{L}+\s)?(?:in|of|out of)(?: the| our| every)?\s*$/u.test(text.slice(part.end, whole.start))
  )
    return null
  const deed = claimWords(/[^.;:()\n]*$/u.exec(text.slice(0, part.start))?.[0] ?? '').findLast(
    ({ word }) => !nearly.test(word),
  )
  return deed && (!isNeutral(deed) || rated.test(deed.word))
    ? { part: part.value, whole: whole.value, told: [deed.stem] }
    : null
}
