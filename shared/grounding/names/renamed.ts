import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import type { ClaimWord } from '../wording/claim-words.ts'
import { titleWords } from '../words/names/title-words.ts'

const titles = new Set(titleWords)

/** Two words with a capital side by side: part of one name. */
type Pair = readonly [ClaimWord, ClaimWord]

/**
 * Whether a word stands in a name where the evidence has another: "Writing Together" from "Reading Together", though it "wrote" elsewhere. A
 * word that the evidence writes anywhere, or that belongs to a post, is none.
 */
export function isRenamed(claim: Claim, at: number, grounds: Grounds): boolean {
  const word = claim.words[at]
  if (!word || word.initial || grounds.forms.has(word.word) || !isNamePart(word)) return false
  const [before, after] = [claim.words[at - 1], claim.words[at + 1]]
  const known = grounds.texts.flatMap(({ words }) => pairsOf(words))
  const next =
    after && areBeside([word, after]) && known.some(([first, last]) => isIn(last, after) && isOther(first, word))
  const last =
    before && areBeside([before, word]) && known.some(([first, last]) => isIn(first, before) && isOther(last, word))
  return next === true || last === true
}

const isNamePart = ({ text, word }: ClaimWord): boolean => /^\p{Lu}\p{Ll}{3,}$/u.test(text) && !titles.has(word)

function pairsOf(words: readonly ClaimWord[]): Pair[] {
  return words.flatMap((word, at): Pair[] => {
    const next = words[at + 1]
    return next && areBeside([word, next]) ? [[word, next]] : []
  })
}

const areBeside = ([one, other]: Pair): boolean =>
  /^\p{Lu}\p{Ll}/u.test(one.text) && /^\p{Lu}\p{Ll}/u.test(other.text) && other.start - one.end === 1

const isIn = (known: ClaimWord, said: ClaimWord): boolean => known.word === said.word

const isOther = (known: ClaimWord, said: ClaimWord): boolean => known.word !== said.word && isNamePart(known)
