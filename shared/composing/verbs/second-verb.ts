import { type Token, tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'

const helpers = new Set('is are was were has have had can could will would did do does'.split(' '))

/**
 * The word behind the first "and" or comma that is plainly a finite verb: "saw" of "Let 150 homes a year and saw the tenants". What stands so has its subject further before. Null when there is
 * none.
 */
export function secondVerb(sentence: string): Token | null {
  const words = tokens(sentence)
  return (
    words.find(
      ({ word, text, start }, at) =>
        at > 1 && goesOn(sentence.slice(words[at - 1]?.start, start)) && isFiniteVerb(word, text),
    ) ?? null
  )
}

/** Behind "and" or a comma. */
const goesOn = (before: string): boolean => /^and\s+$|,\s+$/u.test(before)

const isFiniteVerb = (word: string, text: string): boolean =>
  /^\p{Ll}/u.test(text) && (helpers.has(word) || verbForm(word)?.form === 'past')
