import { spellingPairs } from '../../writing/spelling-pairs.ts'

/** The tag of the English a text is spelt in: "en-US" where American spellings are more than British ones, else "en". */
export function englishOf(text: string): string {
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length
  return count(spellingPairs.american) + count(american) > count(spellingPairs.british) ? 'en-US' : 'en'
}

/** What only American postings write so. General knowledge. */
const american = /\b(?:licenses?|licensure|GPA|high school diploma|GED|401\(k\)|[Rr]esume)\b/gu
