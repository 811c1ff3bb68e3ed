import type { Finding } from '../../domain/finding.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import type { ClaimWord } from '../wording/claim-words.ts'
import { isContentWord } from '../wording/is-content-word.ts'
import { relatedTo } from '../wording/related-to.ts'
import { synonymsOf } from '../wording/synonyms-of.ts'
import { distance } from './distance.ts'

const opening = /^\W*I(?:'ve| have|'m| am)? (?:also )?(?=\p{L})/u
/** Deeds, manners and superlatives are no things. */
const deedForm = /(?:ed|ing|ly|est)$/u
const fewest = 2
/** The other thing stands this near in the evidence. */
const reach = 3

/**
 * What the evidence names where a claim that begins with the evidence's deed and keeps its words has something else: "astronomy" for
 * "I ran a robotics club" from "Ran an astronomy club". `null` where nothing was exchanged.
 */
export function swappedThing(one: Finding, found: readonly Finding[], claim: Claim, grounds: Grounds): string | null {
  if (one.kind !== 'new-word' || found.some((other) => other !== one && other.kind === 'new-word')) return null
  const begin = opening.exec(claim.plain)?.[0].length
  const deed = begin === undefined ? undefined : claim.words.find(({ start }) => start >= begin)
  const inside = claim.words.filter(({ start, end }) => one.start <= start && end <= one.end)
  if (!deed || inside.includes(deed) || inside.some(({ word }) => deedForm.test(word))) return null
  const others = claim.words.filter((word) => isContentWord(claim, word) && !inside.includes(word))
  if (others.length < fewest || distance(claim, grounds, [one]) > 0) return null
  const item = grounds.texts.find(({ words }) => words[0]?.stem === deed.stem)
  return item ? otherAt(item, inside, claim) : null
}

/** A content word of the evidence that the claim lacks, between the neighbours of what is new. */
function otherAt({ words, text }: Grounds['texts'][number], inside: readonly ClaimWord[], claim: Claim): string | null {
  const [first] = inside
  if (!first) return null
  const place = (word: ClaimWord | undefined) => (word ? words.findIndex(({ stem }) => stem === word.stem) : -1)
  const before = claim.words.findLast((word) => word.end <= first.start && !isArticle(word) && place(word) >= 0)
  const at = place(before)
  const said = new Set(claim.words.map(({ stem }) => stem))
  const near = words.slice(at + 1, at + 1 + reach)
  const other = near.find((word) => isContentWord(claim, word) && !said.has(word.stem) && !/^\d/u.test(word.word))
  const joined = other && !/[,;:.()]/u.test(text.slice(words[at]?.end ?? 0, other.start))
  if (at < 0 || !joined || inside.some(({ stem }) => alike(stem, other.stem))) return null
  return other.text
}

const isArticle = ({ word }: ClaimWord): boolean => /^(?:an?|the|my|our|its|their)$/u.test(word)

const alike = (one: string, other: string): boolean =>
  synonymsOf(one).has(other) || relatedTo(one).has(other) || relatedTo(other).has(one)
