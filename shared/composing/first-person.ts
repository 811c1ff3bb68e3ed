import { numberWords } from '../text/number-words.ts'
import { tokens } from '../text/tokens.ts'
import { participleAdjectives } from './participle-adjectives.ts'
import { type VerbForm, verbForm } from './verb-form.ts'

/** Words that show that the word before them is a verb with an object, not part of a name. */
const objectOpeners = new Set(
  `a an the and or to with in on at for of all both over more than my our their his her its this these those multiple several various new up out by from as into
  across through under within up-to each every many numerous daily weekly monthly key high large complex about around between during against toward towards
  patients students children pupils clients customers staff teams colleagues people users data`.split(/\s+/u),
)

const subjects =
  /^(?:I|we|my|our|the|this|these|it|they|he|she|in|at|as|on|for|with|since|during|while|when|after|before|from|through|by|under|over|because|having)\b/iu

/**
 * A sentence of an item as the first person would say it, or null when it has no verb to say it with.
 * Only the subject is added: "Designed and built X" → "I designed and built X". A sentence with a subject stays as it is.
 * `ongoing` says that the entry is still open, so that a present tense may stand.
 */
export function firstPerson(sentence: string, ongoing: boolean): string | null {
  if (/^(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/u.test(sentence)) return sentence
  if (
    /^(?:have|had|am|was) (?:also |always |since )?(?:\p{L}+ed|been|done|led|built|run|taught|written|held|made|worked)\b/iu.test(
      sentence,
    )
  )
    return `I ${lowered(sentence)}`
  const words = tokens(sentence)
  const adverb = /^[\p{L}]{3,}ly$/u.test(words[0]?.word ?? '') && words[0]?.word !== 'supply' ? 1 : 0
  const verb = words[adverb]
  if (!verb || subjects.test(sentence)) return null
  const form = verbForm(verb.word)
  if (!form || !acts(form, verb.word, words[adverb + 1]?.word)) return null
  if (form.form === 'past') return `I ${lowered(sentence)}`
  if (!ongoing || form.form === 'gerund') return null
  return form.form === 'base' ? `I ${lowered(sentence)}` : `I ${lowered(withBase(sentence, verb, form.base))}`
}

/** Whether the word is the act itself: not an adjective ("Registered nurse") or a noun ("Research fellow") of the same spelling. */
function acts(form: VerbForm, word: string, next: string | undefined): boolean {
  const opened = next === undefined || objectOpeners.has(next) || next in numberWords || /^\d/u.test(next)
  if (form.form === 'past') return opened || !participleAdjectives.has(word)
  if (form.form === 'gerund') return true
  return opened && next !== undefined && next !== 'of' && next !== 'in'
}

function withBase(sentence: string, verb: { start: number; end: number }, base: string): string {
  return sentence.slice(0, verb.start) + base + sentence.slice(verb.end)
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
