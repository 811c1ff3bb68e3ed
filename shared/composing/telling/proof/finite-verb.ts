import { tokens } from '../../../text/tokens.ts'
import { irregularPast } from '../../../text/verbs/irregular-verbs.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { nounVerbs } from '../../verbs/noun-verbs.ts'
import { nounsToo } from './open-words.ts'

const auxiliaries =
  /^(?:is|are|was|were|am|has|have|had|can|do|does|did|will|would|could|should|may|might|must|cannot|isn['’]t|don['’]t|didn['’]t|went|came|became|began|fell|grew|rose|took|gave|wrote|ran|got)$/u

/** Past forms that are no participles: nothing else than the verb of a clause. */
const noParticiple = new Set(
  'went came became began fell grew rose took gave wrote ran drew drove rode flew wore chose shook broke knew sang swam spoke stole threw tore woke withdrew undertook oversaw saw did ate drank'.split(
    ' ',
  ),
)
/** What things do by themselves. */
const byItself =
  /^(?:halved|doubled|trebled|tripled|improved|increased|decreased|dropped|fell|rose|grew|stopped|ended|recovered|remained|stayed|returned|replied)$/u
const subordinators =
  /^(?:that|which|who|whom|whose|where|when|while|after|before|because|if|as|so|since|until|although|though|how|why|what|than)$/u
const objects =
  /^(?:an?|the|it|them|us|me|him|her|his|my|our|their|its|your|this|that|these|those|all|every|each|no|another|both|two|three|four|five|six|\d.*)$/u

/** The verb of a clause that is surely finite, outside brackets and clauses of its own, with its subject before it; null where there is none. */
export function finiteVerb(clause: string): string | null {
  const plain = clause.replace(/\s*\([^()]*\)/gu, '').split(/[;:]/u, 1)[0] ?? ''
  const words = tokens(plain)
  for (const [at, { word, text, end }] of words.entries()) {
    if (at === 0) continue
    if (subordinators.test(word)) return null
    if (/^\p{Lu}\p{Ll}/u.test(text)) continue
    const behind = words[at + 1]
    const next = behind?.word ?? ''
    const object = behind && plain.slice(end, behind.start).includes(',') ? '' : next
    if (word === 'aged') continue
    if (auxiliaries.test(word) || noParticiple.has(word)) return word
    if (byItself.test(word) && (next === '' || /^(?:from|to|by|within|in|over|after|since|every|each)$/u.test(next)))
      return word
    const form = verbForm(word)
    if (
      form?.form === 'past' &&
      (form.base !== word || /ed$/u.test(word) || irregularPast[word]) &&
      objects.test(object)
    )
      return word
    if (form?.form === 'third' && !nounVerbs.has(form.base) && !nounsToo.has(form.base) && objects.test(object))
      return word
  }
  return null
}
