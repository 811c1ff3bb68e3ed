import { tokens } from '../../text/tokens.ts'
import { irregularPast } from '../../text/verbs/irregular-verbs.ts'

const auxiliaries = new Set(
  'is are was were has have had can could will would does did do must may might goes went became began came fell gave grew knew rose sank saw sang spoke stood took threw wrote ran drew drove rode flew wore chose shook broke'.split(
    ' ',
  ),
)

/** Words that open a clause of their own, or describe the word before them: the verbs behind them are not the sentence's. */
const subordinators = new Set(
  'that which whoever whatever whichever wherever whenever who whom whose where when while after before because if as so since until whether although though how why what once than'.split(
    ' ',
  ),
)

const objects = new Set('a an the it them us me him her his my our their this these those all no another'.split(' '))

/** Small words of names in other languages: "Escola Náutica do Porto", "Klinik am Park". */
const particles = new Set(['do', 'am', 'has'])

/** "Clients include …": verbs that tell what many things are. */
const ranging = new Set(['include', 'range', 'comprise', 'included', 'ranged', 'comprised'])
const isMany = (word: string): boolean => /[^sui]s$/u.test(word)

/** Past forms that are also participles, and so tell nothing by themselves: "built", "held". */
const ambiguous = new Set(Object.keys(irregularPast).filter((past) => !auxiliaries.has(past)))

/**
 * Where the sentence's own finite verb stands, as the place of its word, for a sentence that begins with its subject: "Reading results rose …". −1 when there is none that is
 * sure: a word with a capital is a name ("Rose College"), a form in -ed is one only before an object, for else it may describe ("food cost held at 28%").
 */
export function mainVerb(sentence: string): number {
  const words = tokens(
    (sentence.split(/[;:]/u, 1)[0] ?? '').replace(/^(?:before|after|since|during) (?:that|this|then),?\s/iu, ''),
  )
  for (const [at, { word, text }] of words.entries()) {
    if (at === 0 || /^\p{Lu}\p{Ll}/u.test(text)) continue
    if (particles.has(word) && [words[at - 1], words[at + 1]].every((one) => /^\p{Lu}\p{Ll}/u.test(one?.text ?? '')))
      continue
    if (subordinators.has(word)) return -1
    if (auxiliaries.has(word) || (at < 4 && ranging.has(word) && isMany(words[at - 1]?.word ?? ''))) return at
    const next = words[at + 1]?.word
    if ((/..ed$/u.test(word) || ambiguous.has(word)) && next !== undefined && objects.has(next)) return at
  }
  return -1
}
