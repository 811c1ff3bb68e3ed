import { expect, it } from 'vitest'
import { inFullWords } from './in-full-words.ts'

it.each([
  ['I led 11 millers + 2 carters.', 'I led 11 millers and 2 carters.'],
  ['I ground rye & oats.', 'I ground rye and oats.'],
  ['I did the loading / unloading of carts.', 'I did the loading and unloading of carts.'],
  ['I have 7 GCSEs, including Botany (6).', 'I have 7 GCSEs, including Botany (6).'],
  [
    'I have mended the sluice, so that no eel was lost in 2020.',
    'I have mended the sluice, so that no eel was lost in 2020.',
  ],
  ['I wrote C++ for the sieve.', 'I wrote C++ for the sieve.'],
])('says a short sign in words: %s', (sentence, told) => {
  expect(inFullWords(sentence)).toBe(told)
})
