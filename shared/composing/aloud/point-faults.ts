import { sentenceFaults } from './sentence-faults.ts'

/** "The Mill (2014–2019): …": a place with its years, or what kind of words they are, before words as they were written. */
const note = /^(?<label>[\p{L}\d][^:“”.!?]{1,90}(?:\.[^\s:“”][^:“”]{0,40})?): (?<words>\S.*[.!?…][”"’)]*)$/u

/** "Full clean licence, own van.": words that say themselves what they are, and begin no sentence of the person. */
const bareNote = /^(?!(?:I|My|We|Our|As|At|In|From|Since|On|With|It|The) )[\p{Lu}\d£$€~][^“”!?]*[.…][”"’)]*$/u

/** What makes words no sentence, which a note need not be. */
const ofSentences: ReadonlySet<string> = new Set([
  'begins small',
  'fragment',
  'fragment behind a semicolon',
  'stray sign',
  'no verb behind I',
  'cliché',
])

/** Faults of one point of a list: a sentence, or a note of the person's own words behind their place, which need be no sentence but has to begin, end and close its brackets like one. */
export function pointFaults(point: string): readonly string[] {
  const faults = sentenceFaults(point)
  const bare = bareNote.test(point)
  return faults.includes('fragment') && (note.test(point) || bare)
    ? faults.filter((fault) => !ofSentences.has(fault))
    : faults
}
