import type { SpellingIssue } from './issue.ts'

/** More words unknown than this share, and the text is hardly English. */
const foreign = 0.45
const fewWords = 4

/**
 * The issues worth telling of: none of abbreviations in capitals or of words with digits, and no spelling at all of a text whose
 * words are mostly unknown, which is in another language.
 */
export function worthTelling(text: string, issues: readonly SpellingIssue[]): readonly SpellingIssue[] {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0
  const unknown = issues.filter(({ kind }) => kind === 'spelling').length
  if (words >= fewWords && unknown > words * foreign) return []
  return issues.filter(({ kind, said }) => kind !== 'spelling' || !isName(said))
}

const isName = (said: string) => /\d/u.test(said) || /^\p{Lu}{2,}(?:[’']?s)?$/u.test(said)
