import { demonyms } from '../../text/countries/demonyms.ts'

/** Languages by the names they have in themselves. General knowledge. */
const ownNames =
  'gaeilge gàidhlig cymraeg deutsch français español italiano português nederlands svenska norsk dansk suomi polski čeština slovenčina magyar română hrvatski srpski türkçe ελληνικά русский українська'.split(
    ' ',
  )
/** Names of languages in small letters: of countries' peoples, of others, and in themselves. */
export const tongues: ReadonlySet<string> = new Set([
  ...demonyms.keys(),
  'mandarin',
  'cantonese',
  'hindi',
  'urdu',
  'punjabi',
  'bengali',
  'arabic',
  'persian',
  'farsi',
  'hebrew',
  'swahili',
  'somali',
  'yoruba',
  'tamil',
  'gujarati',
  'bsl',
  'gaelic',
  'catalan',
  'basque',
  'latin',
  'tagalog',
  'afrikaans',
  'kurdish',
  'pashto',
  'amharic',
  ...ownNames,
])
