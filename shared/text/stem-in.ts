/// <reference path="./snowball-stemmers.d.ts" />
import snowball from 'snowball-stemmers'

const names = { de: 'german', fr: 'french', es: 'spanish', nl: 'dutch', it: 'italian' } as const

/** The languages beside English whose words are stemmed. */
export type StemLanguage = keyof typeof names

/** Whether the words of a language are stemmed here. */
export const isStemLanguage = (language: string | null): language is StemLanguage =>
  language !== null && Object.hasOwn(names, language)

type Stemmer = ReturnType<typeof snowball.newStemmer>
const stemmers = new Map<StemLanguage, Stemmer>()

/** The Snowball stem of a lower-case word of a language other than English. Words with digits or symbols are their own stem. */
export function stemIn(word: string, language: StemLanguage): string {
  const known = stemmers.get(language)
  const stemmer = known ?? snowball.newStemmer(names[language])
  if (!known) stemmers.set(language, stemmer)
  return /^[\p{L}'-]+$/u.test(word) ? stemmer.stem(word) : word
}
