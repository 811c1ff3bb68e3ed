import { languageNames } from '../words/language-names.ts'

/** True of a text that opens with a language, or with few words before one. */
export const spokenLanguages = new RegExp(`^[\\s:–—-]*[^,;]{0,20}(?<!\\p{L})(?:${languageNames})(?!\\p{L})`, 'iu')
