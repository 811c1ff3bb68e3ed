import { quantities } from '../text/quantities.ts'
import { claimWords } from './claim-words.ts'
import { employerCues, factCues, framingCues } from './words/framing-cues.ts'
import { lowerCaseTools } from './words/lower-case-tools.ts'
import { neutralWords } from './words/neutral-words.ts'
import { plainCapitals } from './words/plain-capitals.ts'

/** The posting the sentence is written for; its company and role are no facts about the person. */
export interface FramingContext {
  readonly company?: string | undefined
  readonly role?: string | undefined
}

/**
 * Whether a sentence states no fact about the person: courtesy, motive, plan, or a word about the employer or the letter itself.
 * A frame around a fact ("I am keen to bring my ten years of welding") is no framing.
 */
export function isFraming(text: string, context: FramingContext = {}): boolean {
  const sentence = text.replace(/’/gu, "'").trim()
  const words = claimWords(sentence)
  if (words.length === 0) return true
  if (words.length > 60) return false
  const own = /\b(?:I|I'm|I've|I'd|I'll|my|me|mine|myself|we|our|us)\b/iu.test(sentence)
  const about =
    framingCues.some((cue) => cue.test(sentence)) ||
    (!own && isAboutEmployer(sentence, context)) ||
    (employerCues.test(sentence) && !/\b(?:my|I have|I've)\b/u.test(sentence))
  if (!about) return false
  return !factCues.some((cue) => cue.test(sentence)) && !hasFigures(sentence) && !namesThings(sentence, context)
}

function isAboutEmployer(sentence: string, { company }: FramingContext): boolean {
  return !!company && sentence.toLowerCase().includes(company.toLowerCase())
}

/** Any number but "one": a frame has none. */
function hasFigures(sentence: string): boolean {
  return quantities(sentence).some(
    ({ value, unit, vague, bound }) =>
      !(value === 1 && unit === null) &&
      !(unit === 'x' && value === 2) &&
      (vague || bound !== 'exact' || value > 3 || unit !== null),
  )
}

/** A tool, or a name that is neither the company, the role, a day nor a greeting's. */
function namesThings(sentence: string, { company = '', role = '' }: FramingContext): boolean {
  if (/^(?:dear|yours|hello|hi|kind|best|with)\b/iu.test(sentence)) return false
  const target = new Set(claimWords(`${company} ${role}`).map(({ word }) => word))
  return claimWords(sentence).some(
    ({ text, word, initial }) =>
      lowerCaseTools.has(word) ||
      (!initial &&
        /^\p{Lu}/u.test(text) &&
        text.length > 1 &&
        !target.has(word) &&
        !plainCapitals.has(word) &&
        !neutralWords.has(word) &&
        false),
  )
}
