import { tokens } from '../../text/tokens.ts'
import { clauseVerb } from '../verbs/clause-verb.ts'
import { countNouns } from './count-nouns.ts'
import { loweredPhrase } from './lowered-phrase.ts'
import { massNouns } from './mass-nouns.ts'

/** "Branch passed every audit" → "The branch passed every audit": note style leaves out the article of a subject too. Only before a noun that is known to need one. */
export function withSubjectArticle(clause: string): string {
  const words = tokens(clause)
  const subject = words.slice(0, Math.max(0, clauseVerb(clause)))
  const small = loweredPhrase(clause)
  const plain = subject.every(({ text }, at) => (at === 0 ? small !== clause : /^\p{Ll}/u.test(text)))
  const isNote = subject.length < 4 && !determined.test(clause) && !subject.some(({ word }) => relations.test(word))
  return plain &&
    isNote &&
    !massNouns.has(subject.at(-1)?.word ?? '') &&
    !/(?:tion|ance|ence|ness)$/u.test(subject.at(-1)?.word ?? '') &&
    countNouns.has(subject.at(-1)?.word ?? '')
    ? `The ${small}`
    : clause
}

const determined =
  /^(?:an?|the|my|our|its|their|his|her|this|that|these|those|all|any|both|each|every|some|several|many|most|no|one|what|who|whoever|it|we|they|I|you|there|here)\b/iu
const relations = /^(?:in|on|at|of|for|with|by|from|to|and|or|as|since|after|before|when|while|if)$/u
