import { countryCodes } from './country-codes.ts'

/** Letters alone may be anything: a row of them, or one in brackets behind a place, are countries. */
const row = /(?<![\p{L}\d])\p{Lu}{2}(?:\s?(?:[-–/,→&+]|and)\s?\p{Lu}{2})+(?![\p{L}\d])/gu
const bracketed = /\(\p{Lu}{2}\)/gu

/** The words of the countries that a text names by their letters: "netherlands" and "germany" of "NL - DE". */
export function codedCountries(text: string): readonly string[] {
  const found = [...(text.match(row) ?? []), ...(text.match(bracketed) ?? [])]
  return found.flatMap((one) => {
    const codes = one.match(/\p{Lu}{2}/gu) ?? []
    return codes.every((code) => countryCodes.has(code)) ? codes.flatMap((code) => countryCodes.get(code) ?? []) : []
  })
}
