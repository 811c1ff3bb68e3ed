import { tokens } from '../../text/tokens.ts'
import { countNouns } from '../phrases/count-nouns.ts'
import { massNouns } from '../phrases/mass-nouns.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { clauseVerb } from '../verbs/clause-verb.ts'

const determined =
  /^(?:an?|the|my|our|its|their|his|her|this|that|these|those|all|any|both|each|every|some|several|many|most|no|none|one|two|three|four|five|six|seven|eight|nine|ten|half|what|who|which|it|we|they|I|you|he|she|there|here|by|in|on|at|from|with|for|of|to|as|since|after|before|when|while|if|nobody|everybody|everyone|\d\S*)\b/u

const relations = /^(?:in|on|at|of|for|with|by|from|to|since|after|before|under|over|across|within|during)$/u

/** "I file the returns; HMRC audit in 2023 found no errors" → "…; the HMRC audit in 2023 found no errors": note style leaves out the article of a subject behind a semicolon too. */
export const withClauseArticle = (sentence: string): string =>
  sentence
    .split(/(?<=;) /u)
    .map((clause, at) => (at > 0 && lacksArticle(clause) ? `the ${clause}` : clause))
    .join(' ')

function lacksArticle(clause: string): boolean {
  const words = tokens(clause)
  const verb = clauseVerb(clause)
  if (verb < 1 || determined.test(clause) || /^\p{Lu}\p{Ll}/u.test(clause)) return false
  const stop = words.findIndex(({ word }) => relations.test(word))
  const head = words[(stop > 0 && stop < verb ? stop : verb) - 1]?.word ?? ''
  return roleNouns.has(head) || (countNouns.has(head) && !massNouns.has(head))
}
