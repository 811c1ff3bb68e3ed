import { demonyms } from '../../text/countries/demonyms.ts'
import type { Claim } from '../claim.ts'
import type { ClaimWord } from '../wording/claim-words.ts'
import { relatedTo } from '../wording/related-to.ts'
import { synonymsOf } from '../wording/synonyms-of.ts'
import { titleWords } from '../words/names/title-words.ts'

const titles = new Set(titleWords)
const agent =
  /\p{L}{3,}(?:er|or|ist|ian|ant|man|woman)s?$|^(?:operative|assistant|associate|hand|mate|head|apprentice|trainee)s?$/u
const owned =
  /\b(?:an?|my|our|your|his|her|their|two|three|four|five|six|seven|eight|nine|ten|\d+|both|several|some|many|every|each)\s$/iu

/**
 * Whether capitals say less than a name: a post written as one ("a Seasonal Inspector", "as Warehouse Operative"), an ordinary noun ("my
 * Master") or one borrowed from another language and counted ("two Werkstudenten"). They are worth a look, and no more.
 */
export function isSoftName(claim: Claim, run: readonly ClaimWord[]): boolean {
  const last = run.at(-1)
  const [first] = run
  if (!first || !last || demonyms.has(first.word) || run.some(({ text }) => !/^\p{Lu}[\p{Ll}'’]+$/u.test(text)))
    return false
  const before = claim.plain.slice(0, first.start)
  if (run.length > 1) return isPost(last) && run.slice(0, -1).every((word) => isCommon(word) || isPost(word))
  return owned.test(before)
    ? isCommon(first) || isPost(first) || foreign.test(first.word)
    : isPost(first) && asPost.test(before)
}

const foreign = /(?:[^s]s|en)$/u
const asPost = /\b(?:as|the|acting|of)\s$/iu

const isPost = (word: ClaimWord): boolean => titles.has(word.word) || (agent.test(word.word) && isCommon(word))

/** A word of the ordinary language, as the lexicons here know it. */
const isCommon = ({ stem }: ClaimWord): boolean => synonymsOf(stem).size > 0 || relatedTo(stem).size > 0
