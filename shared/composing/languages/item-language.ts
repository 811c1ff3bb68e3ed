import { functionWords, type KnownLanguage } from '../../text/function-words.ts'
import { tokens } from '../../text/tokens.ts'

const languages = Object.keys(functionWords) as KnownLanguage[] // Generic edge: the keys of a closed record.

/** Nouns that only German writes so: a capital inside a sentence and an ending of its own. */
const germanNoun =
  /(?<!\p{L})\p{Lu}\p{Ll}{3,}(?:ung|ungen|keit|heit|schaft)(?!\p{L})|(?<!\p{L})\p{L}*(?:äu|ß|ührung|ück)\p{L}*/gu

/** Function words of other languages that spell English ones: "no late filing". Alone they tell of none. */
const alsoEnglish =
  /^(?:no|a|as|do|me|in|on|an|so|was|die|den|man|pour|plus|son|par|or|am|war|hat|ten|her|is|at|over|van|door|met|op|of|been|had|men|toe|o|em|come|sur|des|tan|sin|con|per|fin|far|dove)$/u

/**
 * The language of an item by its own function words. Where they speak as much for the document's language as for another, or are missing ("Permis B"), it is
 * taken to be the document's. The last word is none ("own van"), and abbreviations ("EN ISO") are no function words. Null for text without Latin letters.
 */
export function itemLanguage(text: string, language: string): KnownLanguage | null {
  if (!/\p{Script=Latin}/u.test(text)) return null
  const words = tokens(text)
    .slice(0, -1)
    .flatMap((token) => (/^\p{Lu}{2,}$/u.test(token.text) ? [] : [token.word]))
  const german = text.match(germanNoun)?.length ?? 0
  const first = languages.find((known) => known === language) ?? 'en'
  const count = (of: KnownLanguage) => {
    const own = words.filter((word) => functionWords[of].has(word))
    const isOnlyEnglish = first === 'en' && of !== 'en' && own.every((word) => alsoEnglish.test(word))
    return (isOnlyEnglish ? 0 : own.length) + (of === 'de' ? german : 0)
  }
  return languages.reduce((best, known) => (count(known) > count(best) ? known : best), first)
}
