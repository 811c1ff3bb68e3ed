import { languageOf } from '../../text/language-of.ts'

/** Whether the composer's rules for English fit a text. Short items without any function word count as English when in Latin letters. */
export function isEnglish(text: string): boolean {
  return languageOf(text) === 'en'
}
