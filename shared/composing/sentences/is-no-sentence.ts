import { sentenceFaults } from '../aloud/sentence-faults.ts'
import { isThingWithDeed } from './is-thing-with-deed.ts'

/** Which of the faults make words no sentence. */
const noSentence = new Set([
  'begins small',
  'fragment',
  'fragment behind a semicolon',
  'no verb behind I',
  'dangling word',
])

/** "Nine of them found work", "It won a prize": of whom or what, only the line before could say. */
const ofThose = /^(?:\p{L}+|\d+) of (?:them|these|those)\b|^(?:It|They) (?!also |(?:has |have )?(?:also )?includ)/u

/** Whether words are no sentence that can stand in running text. */
export const isNoSentence = (text: string): boolean =>
  ofThose.test(text) || isThingWithDeed(text) || sentenceFaults(text).some((fault) => noSentence.has(fault))
