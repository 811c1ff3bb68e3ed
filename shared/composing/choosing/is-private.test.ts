import { expect, it } from 'vitest'
import { isPrivate } from './is-private.ts'

it.each([
  ['I took a break from 2015 to 2018 to bring up my twins', true],
  ['Career break, 2019–2021', true],
  ['Moved back to Unst to be near my brother', true],
  ['I am 19 and I left college in June', true],
  ['I am 21 and in the final year of a Level 3 apprenticeship', true],
  ['Age: 44', true],
  ['Raised three sons, now grown up', true],
  ['Looked after three children aged 1 to 7', false],
  ['I am 18 months into my apprenticeship', false],
  ['16, 20 and 24 tonne excavators', false],
  ['Took the break-time register for three classes', false],
] as const)('“%s”: %s', (text, own) => {
  expect(isPrivate(text)).toBe(own)
})
