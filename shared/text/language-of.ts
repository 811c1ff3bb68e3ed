import { functionWords, type KnownLanguage } from './function-words.ts'
import { tokens } from './tokens.ts'

const languages = Object.keys(functionWords) as KnownLanguage[] // Generic edge: the keys of a closed record.

/**
 * The language a text is written in, by its function words; English when nothing speaks for another.
 * Null for text without Latin letters, whose language is not guessed.
 */
export function languageOf(text: string): KnownLanguage | null {
  if (!/\p{Script=Latin}/u.test(text)) return null
  const found = tokens(text).map(({ word }) => word)
  const count = (language: KnownLanguage) => found.filter((word) => functionWords[language].has(word)).length
  return languages.reduce((best, language) => (count(language) > count(best) ? language : best), 'en')
}
