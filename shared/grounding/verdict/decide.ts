import type { Finding } from '../../domain/finding.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { isContentWord } from '../wording/is-content-word.ts'
import { verbUses } from '../wording/verb-strength.ts'
import { distance } from './distance.ts'
import { extendsList } from './extends-list.ts'
import { isBold } from './is-bold.ts'
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
    (isPlain.test(one.kind) && !isOpen(one, grounds) && keepsWording(one, claim, grounds))
  )
    return { ...one, level: 'flag' }
  if (extendsList(one, found, claim, grounds)) return { ...one, kind: 'scope', level: 'flag', why: listed }
  const other = swappedThing(one, found, claim, grounds)
  return other === null ? one : { ...one, kind: 'scope', level: 'flag', why: `The evidence has "${other}" here.` }
}

/** A strength of deed can only be compared with a deed. */
function isOpen({ kind, quote }: Finding, { words }: Grounds): boolean {
  return (
    kind === 'verb' && (/^(?:accountable|answerable) for$|initiative$/iu.test(quote) || verbUses(words).length === 0)
  )
}

const listed = 'The evidence lists others, not this.'
/** Kinds that are plain where all the rest of a claim stands in the evidence, word by word. */
const isPlain = /^(?:frequency|hedge|scope|superlative|exception|title|adoption|verb)$/u

function isSure(one: Finding, apart: number, claim: Claim, grounds: Grounds): boolean {
  const figures = /\d/u.test(one.quote)
  if (one.kind === 'number') return isNumberDenied(one, claim, grounds)
  if (one.kind === 'bound') return figures || apart <= 1 || !isAmbiguous(one, claim)
  if (one.kind === 'date')
    return figures || /^(?:last|this|previous)\b/iu.test(one.quote) || (apart <= 1 && !/\byears ago$/iu.test(one.quote))
  if (one.kind === 'grade' && figures) return true
  if (one.kind === 'name') return true
  const { words, plain, lesser } = reachOfKinds[one.kind] ?? everywhere
  return (
    apart <= words || plain?.test(one.quote) === true || (apart <= lesserWords && lesser?.test(grounds.text) === true)
  )
}

/** "over three seasons" may mean throughout them; "several hundred" is said of more. */
function isAmbiguous({ quote, start, end }: Finding, { text }: Claim): boolean {
  if (/^(?:up to|several|some|dozens|hundreds)\b/iu.test(quote)) return true
  return /^over\b/iu.test(quote) && (start === 0 || spans.test(quote + text.slice(end, end + 20)))
}

const spans = /\b(?:years?|months?|weeks?|days?|hours?|seasons?|terms?|shifts?|winters?|summers?|visits?|sessions?)\b/iu

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
