import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { spellsAcronym } from '../../names/spells-acronym.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { isStated } from '../../wording/has-provenance.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { isSmall } from '../../wording/is-small.ts'
import { relatedTo } from '../../wording/related-to.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'

/** Adjectives, manners and deeds say how a thing is, not which: "a bad accident" may be a serious one. */
const noKind =
  /(?:ed|ly|est|er|y|al|ic|ous|wide|able|ible|ish|ful|less|ive)$|^(?:bad|little|top|read|wrote|own|whole|key|peer|front-?line|january|march|april|june|august|september|october|november|december|spring|autumn|summer|winter)$/u
const noThing = /^\d|(?:ed|ing|ly)$|^overnight$/u
/** "three feeding robots": after these an -ing is no deed. */
const counted = /(?:\b(?:the|an?|my|our|two|three|four|five|six|some|several|all|\d+) )$/iu

/**
 * Another kind of the same thing: "feeding robots" where the evidence only has "milking robots", "store manager" for "shift manager". The word
 * before it is new, every time the evidence names the thing it has another word there, and the claim never says that one.
 */
export function checkModifiers(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en') return []
  const said = new Set(claim.words.map(({ stem }) => stem))
  return claim.words
    .flatMap((word, at) => {
      const thing = claim.words[at + 1]
      if (!thing || !grounds.stems.has(thing.stem) || !isKind(word, claim, grounds) || !isThing(thing, word, claim))
        return []
      const others = kindsOf(thing, grounds)
      if (others === null || others.some(({ stem }) => said.has(stem) || isAlike(stem, word.stem))) return []
      if (others.some((other) => isNamed(other) && !isNamed(word)) || spellsAcronym(claim, at, grounds)) return []
      const why = `The evidence has "${others[0]?.text} ${thing.text}".`
      return [finding(claim, word, { kind: 'exchanged', why })]
    })
    .slice(0, 1)
}

/** "the Kestrel Quartet", "a Saturday class": a name leaves open of which kind it is. */
const isNamed = ({ text, initial }: ClaimWord): boolean => !initial && /^\p{Lu}/u.test(text)

function isKind(word: ClaimWord, claim: Claim, grounds: Grounds): boolean {
  return (
    word.word.length > 2 &&
    isBearing(word) &&
    !grounds.stems.has(word.stem) &&
    !noKind.test(word.word) &&
    (!/ing$/u.test(word.word) || counted.test(claim.plain.slice(0, word.start))) &&
    !/\b(?:I|to|we|and|not)\s$/u.test(claim.plain.slice(0, word.start)) &&
    !claim.asked.has(word.stem) &&
    !claim.target.has(word.stem) &&
    !grounds.initials.has(word.word) &&
    !claim.quantities.some(({ start, end }) => start < word.end && word.start < end) &&
    !isStated(word, grounds)
  )
}

const isThing = (thing: ClaimWord, { end }: ClaimWord, { plain }: Claim): boolean =>
  /^[ -]$/u.test(plain.slice(end, thing.start)) &&
  thing.word.length > 3 &&
  !noThing.test(thing.word) &&
  isBearing(thing)

/** The words right before a thing wherever the evidence names it, or `null` where it once stands without. */
function kindsOf({ stem }: ClaimWord, { texts }: Grounds): readonly ClaimWord[] | null {
  const found = texts.flatMap(({ text, words }) =>
    words.flatMap((word, at) => {
      if (word.stem !== stem) return []
      const before = words[at - 1]
      const isKindOf =
        before &&
        /^[ -]$/u.test(text.slice(before.end, word.start)) &&
        text[before.start - 1] !== '-' &&
        isBearing(before) &&
        !/(?:ed|ly)$/u.test(before.word)
      return [isKindOf ? before : null]
    }),
  )
  const kinds = found.flatMap((one) => (one ? [one] : []))
  return kinds.length > 0 && kinds.length === found.length ? kinds : null
}

const isBearing = (word: ClaimWord): boolean => !isNeutral(word) && !isSmall(word, 'en') && !/^\d/u.test(word.word)

const isAlike = (one: string, other: string): boolean =>
  synonymsOf(one).has(other) ||
  synonymsOf(other).has(one) ||
  relatedTo(one).has(other) ||
  relatedTo(other).has(one) ||
  one.slice(0, 4) === other.slice(0, 4)
