import { codedCountries } from '../../text/countries/coded-countries.ts'
import { demonyms } from '../../text/countries/demonyms.ts'
import { wordKey } from './word-key.ts'

/** "Eritrean families", "the Polish market"; a language that is spoken well, or as a mother tongue, is no country. */
const peopleOf =
  /(?<!\p{L})(\p{Lu}\p{L}+(?:an|ish|ese|ch|ss|ek|ic|i))(?= (?!(?:language|fluent|native|basic|good|intermediate|conversational|spoken|mother|to|and|or|at|in|as|from|into)\b)\p{Ll}{4,})/gu

/** The keys of the countries that a text names by their letters in a row ("NL - DE") or by what comes from there, with the words that do. */
export function tellsOfCountries(text: string): readonly { readonly key: string; readonly shown: string }[] {
  const coded = codedCountries(text).map((country) => ({
    key: wordKey(country),
    shown: country.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  }))
  const adjectives = [...text.matchAll(peopleOf)].flatMap(({ 1: word = '' }) => {
    const country = demonyms.get(word.toLowerCase())
    return country === undefined ? [] : [{ key: wordKey(country), shown: word }]
  })
  return [...coded, ...adjectives]
}
