import { quantities } from '../text/quantities.ts'
import { claimWords } from './claim-words.ts'
import { deedVerbs } from './deed-verbs.ts'
import { employerCues, factCues, framingCues } from './words/framing-cues.ts'
import { lowerCaseTools } from './words/lower-case-tools.ts'

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
  const about =
    framingCues.some((cue) => cue.test(sentence)) ||
    (!/\b(?:I|I'm|I've|I'd|I'll|my|mine|myself|we|our)\b/u.test(sentence) && isAboutEmployer(sentence, context)) ||
    (employerCues.test(sentence) && !/\b(?:my|I have|I've)\b/u.test(sentence))
  if (!about) return false
  const asserted = sentence.replace(aboutLetter, '')
  return (
    !statesDeed(asserted) &&
    !factCues.some((cue) => cue.test(asserted)) &&
    (!hasFigures(sentence) || /\b(?:notice|available|availability)\b/iu.test(sentence)) &&
    !namesTool(sentence)
  )
}

/** "I set out how I meet each criterion" tells of the letter, not of a deed. */
const aboutLetter =
  /\bI (?:have )?(?:set out|show|outline|explain|describe|address|enclose|attach)(?:ed|d)? (?:below |here |in turn )?(?:how|why|what|where) I \p{L}+\b/giu

function isAboutEmployer(sentence: string, { company }: FramingContext): boolean {
  return !!company && sentence.toLowerCase().includes(company.toLowerCase())
}

/** What a letter counts about itself: "three examples". */
const told =
  /^(?:reasons?|examples?|things?|points?|ways?|questions?|parts?|people|words|paragraphs?|qualities|aspects?)$/u

/** Any number but "one": a frame has none. */
function hasFigures(sentence: string): boolean {
  return quantities(sentence).some(
    ({ value, unit, vague, bound, noun }) =>
      !(value === 1 && unit === null) &&
      !(unit === 'x' && value === 2) &&
      (vague || bound !== 'exact' || value > 3 || unit !== null || (noun !== null && !told.test(noun))),
  )
}

/** A tool is a fact, even in a frame. */
function namesTool(sentence: string): boolean {
  return claimWords(sentence).some(({ word }) => lowerCaseTools.has(word))
}

/** "I supervise", "I also teach": a deed in the present. */
function statesDeed(sentence: string): boolean {
  return [
    ...sentence.matchAll(/\bI (?:(?:also|often|regularly|currently|now|still|usually|already) )?(\p{Ll}{2,})\b/gu),
  ].some(([, verb]) => deedVerbs.has(verb ?? ''))
}
