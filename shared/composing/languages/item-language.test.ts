import { expect, it } from 'vitest'
import { itemLanguage } from './item-language.ts'

it.each([
  ['Sieve runs x 7, no late sacks', 'en'],
  ['Pas de moulin sans meunier, dit-on', 'fr'],
  ['Die Mühle am Wehr und das Korn', 'de'],
])('takes words that English spells too for no sign of another language: %s', (text, language) => {
  expect(itemLanguage(text, 'en')).toBe(language)
})
