import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { titleWords } from '../words/names/title-words.ts'
import { peopleVerbs } from '../words/people-verbs.ts'
import type { ClaimWord } from './claim-words.ts'
import { synonymsOf } from './synonyms-of.ts'
import { wordStem } from './word-stem.ts'

const posts = new Set(titleWords.map(wordStem))
const dealing = [peopleVerbs.over, peopleVerbs.help, peopleVerbs.choose]
  .join(' ')
  .split(/\s+/u)
  .filter(Boolean)
  .join('|')
/** The one whom a deed is done to: "trained a manager", "recruiting two new managers". Who is "a self-employed joiner" employed nobody. */
const dealtWith = new RegExp(
  `(?<!\\bself-)\\b(?:${dealing}) (?!(?:as|by|under|in|at|for|to)\\b)(?:[\\p{L}\\d'-]+ ){0,3}$`,
  'iu',
)
/** "chaired by a former nurse", of others. */
const by = /\b(?:by|from|with) (?:an?|the|our) (?:\p{L}+ ){0,2}$/iu
const self = /\b(?:I|I'm|I've|me|my|we|us)\b/u
const own = /\b(?:as|am|was|been|be|became|become)\b/iu

/**
 * Whether a claim takes the name of a post from the header of the entry and gives it to others: a title says what the writer was, not
 * whom they trained. "40 managers" under "Store manager" has no provenance there.
 */
export function isLentPost(word: ClaimWord, claim: Claim, grounds: Grounds): boolean {
  if (!posts.has(word.stem) || grounds.own.has(word.stem) || !grounds.entryStems.has(word.stem)) return false
  if ([...synonymsOf(word.stem)].some((stem) => grounds.own.has(stem))) return false
  const isSeveral = /s$/u.test(word.word) && !grounds.forms.has(word.word)
  const before = claim.plain.slice(0, word.start)
  if (!self.test(claim.plain) && by.test(before)) return true
  const object = dealtWith.exec(before)?.[0]
  return isSeveral || (object !== undefined && !own.test(object))
}
