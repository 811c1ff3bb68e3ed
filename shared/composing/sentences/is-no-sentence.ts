import { sentenceFaults } from '../aloud/sentence-faults.ts'
import { isThingWithDeed } from './is-thing-with-deed.ts'
import { pointsBack } from './points-back.ts'

/** Which of the faults make words no sentence. */
const noSentence = new Set([
  'begins small',
  'fragment',
  'fragment behind a semicolon',
  'no verb behind I',
  'dangling word',
])

/** Whether words are no sentence that can stand in running text. */
export const isNoSentence = (text: string): boolean =>
  pointsBack(text) || isThingWithDeed(text) || sentenceFaults(text).some((fault) => noSentence.has(fault))
