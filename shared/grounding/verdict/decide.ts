import type { Finding } from '../../domain/finding.ts'
import { addsCompany } from '../amounts/adds-company.ts'
import { isMoney } from '../amounts/is-money.ts'
import { throughout } from '../amounts/throughout.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { isContentWord } from '../wording/is-content-word.ts'
import { verbUses } from '../wording/verb-strength.ts'
import { distance } from './distance.ts'
import { extendsList } from './extends-list.ts'
import { isBold } from './is-bold.ts'
import { isContradicted } from './is-contradicted.ts'
import { isNumberDenied } from './is-number-denied.ts'
import { keepsWording } from './keeps-wording.ts'
import { everywhere, lesserWords, reachOfKinds } from './reach-of-kinds.ts'
import { swappedThing } from './swapped-thing.ts'

/**
 * What of all that the checks found is a flag: only what the evidence surely denies or surely lacks. The rest of it is underlined,
 * over its first words: a thing to look at.
 */
export function decide(found: readonly Finding[], claim: Claim, grounds: Grounds): readonly Finding[] {
  const flags = found.filter(({ level }) => level === 'flag')
  const apart = flags.length === 0 ? 0 : distance(claim, grounds, flags)
  return found.map((one) => {
    if (one.level === 'underline') return raised(one, found, claim, grounds)
    return one.level !== 'flag' || isSure(one, apart, claim, grounds) ? one : underlined(one, claim)
  })
}

/** An underline that the wording leaves no doubt about. */
function raised(one: Finding, found: readonly Finding[], claim: Claim, grounds: Grounds): Finding {
  if (
    isBold(one, claim, grounds) ||
    (isPlain.test(one.kind) && !isEach(one) && !isOpen(one, grounds) && keepsWording(one, claim, grounds))
  )
    return { ...one, level: 'flag' }
  if (!/\p{L}{3,}est$/u.test(one.quote) && extendsList(one, found, claim, grounds))
    return { ...one, kind: 'scope', level: 'flag', why: listed }
  const other = swappedThing(one, found, claim, grounds)
  return other === null ? one : { ...one, kind: 'scope', level: 'flag', why: `The evidence has "${other}" here.` }
}

/** A strength of deed can only be compared with a deed. */
function isOpen({ kind, quote }: Finding, { words }: Grounds): boolean {
  return (
    kind === 'verb' && (/^(?:accountable|answerable) for$|initiative$/iu.test(quote) || verbUses(words).length === 0)
  )
}

/** "sixty cars on each sailing" may be no more than the way one tells it. */
const isEach = ({ kind, quote }: Finding): boolean => /^(?:scope|exception)$/u.test(kind) && /^each$/iu.test(quote)

const listed = 'The evidence lists others, not this.'
/** Kinds that are plain where all the rest of a claim stands in the evidence, word by word. */
const isPlain = /^(?:frequency|hedge|scope|superlative|exception|title|adoption|verb)$/u

/**
 * Whether a finding is certain enough for a flag: of its kind, this far from the evidence's wording. The one place that turns what the
 * checks found into flags and underlines; how far each kind holds is measured (`reach-of-kinds.ts`).
 */
function isSure(one: Finding, apart: number, claim: Claim, grounds: Grounds): boolean {
  const inFigures = /\d/u.test(one.quote)
  if (one.kind === 'hedge' && isAbout(one, claim)) return false
  if (one.kind === 'number' && !isNumberDenied(one, claim, grounds)) return false
  if (one.kind === 'bound' && !inFigures && apart > 1 && isAmbiguous(one, claim)) return false
  const { words, slight = words, plain, lesser } = reachOfKinds[one.kind] ?? everywhere
  return (
    apart <= (slight < words && isSlight(one, claim, grounds) ? slight : words) ||
    plain?.test(one.quote) === true ||
    (apart <= lesserWords && lesser?.test(grounds.text) === true)
  )
}

/** "about forty" hedges by itself. */
const isAbout = ({ start, end }: Finding, { quantities }: Claim): boolean =>
  quantities.some((known) => known.bound === 'about' && known.start <= start && end <= known.end)

const share = /\b(?:half|halves|thirds?|quarters?|fifths?)\b/iu
const time = /^(?:month|day|second)$/u
/** "by a third", "tripling", "twice as fast": a change or a comparison asserts its amount. */
const asserted = /(?:ed|ing|fold)$/iu
const compared = /\b(?:by|in)\s+(?:\p{L}+\s+)?$/iu
const fewest = 4

/** A small number or a share in words, where the evidence has no other in its place: "took me two goes" may be the second attempt. */
function isSlight({ kind, start, end, quote }: Finding, claim: Claim, grounds: Grounds): boolean {
  if (/\d/u.test(quote) || asserted.test(quote)) return false
  if (kind === 'number' && isStay(claim, quote, start)) return false
  if (kind === 'date') return !/^(?:last|this|previous)\b/iu.test(quote)
  const one = claim.quantities.find((known) => known.start < end && start < known.end)
  if (!one || /^ (?:as|of the time)\b/u.test(claim.plain.slice(end))) return false
  if (time.test(one.unit ?? '') && one.face > 1 && one.bound !== 'about') return false
  if (addsCompany(one, claim, grounds)) return false
  if (share.test(quote) && compared.test(claim.plain.slice(0, start))) return false
  return (
    ((one.unit === null || isMoney(one.unit) ? one.value : one.face) <= fewest ||
      (share.test(quote) && !isMoney(one.unit))) &&
    !isContradicted(one, claim, grounds)
  )
}

/** "for half a year", "for nearly two decades": told as the length of it. */
const isStay = ({ plain }: Claim, quote: string, start: number): boolean =>
  /\b(?:months?|years?|decades?)$/iu.test(quote) && /\bfor $/iu.test(plain.slice(0, start))

/** "over three seasons" may mean throughout them; "several hundred" is said of more. */
function isAmbiguous({ quote, start }: Finding, { text, quantities }: Claim): boolean {
  if (/^(?:up to|several|some|dozens|hundreds)\b/iu.test(quote)) return true
  if (/\b(?:for|spent|lasted|lasting|after|within|every|in)\s$/iu.test(text.slice(0, start))) return false
  const one = quantities.find((known) => known.start === start)
  return /^over\b/iu.test(quote) && (start === 0 || (one !== undefined && throughout({ text }, one) !== null))
}

const most = 2

/** An underline marks few words: the first telling one, with the next. */
function underlined(one: Finding, claim: Claim): Finding {
  const words = claim.words.filter(({ start, end }) => one.start <= start && end <= one.end)
  if (words.length <= most) return { ...one, level: 'underline' }
  const at = Math.max(
    0,
    words.findIndex((word) => isContentWord(claim, word)),
  )
  const kept = words.slice(at, at + most)
  const start = kept[0]?.start ?? one.start
  const end = kept.at(-1)?.end ?? one.end
  return { ...one, level: 'underline', start, end, quote: claim.text.slice(start, end) }
}
