import { demonyms } from '../../text/countries/demonyms.ts'

/** Languages by the names they have in themselves. General knowledge. */
const ownNames =
  'gaeilge gàidhlig cymraeg deutsch français español italiano português nederlands svenska norsk dansk suomi polski čeština slovenčina magyar română hrvatski srpski türkçe ελληνικά русский українська'.split(
    ' ',
  )
/** Languages that no country is called after. General knowledge. */
const furtherAfield =
  'nepali bangla patois igbo yoruba hausa twi akan fante ewe shona xhosa zulu ndebele tswana sotho tigrinya oromo luganda kinyarwanda kikuyu lingala wolof fulani mandinka bambara krio sinhala sinhalese malayalam telugu kannada marathi konkani sindhi balochi dari hakka hokkien shanghainese javanese cebuano ilocano malay cornish breton frisian galician yiddish tibetan uyghur esperanto sylheti mirpuri pahari potwari kiswahili slovene guaraní guarani quechua aymara hiligaynon ilonggo waray bisaya isizulu isixhosa setswana sesotho gikuyu luo dholuo kalenjin māori maori flemish manx scots faroese kashmiri assamese odia bhojpuri burmese khmer hmong teochew taiwanese luxembourgish occitan corsican sardinian sicilian romansh romani'.split(
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
  ...furtherAfield,
  ...ownNames,
])
