import { expect, it } from 'vitest'
import { isLeisure } from './is-leisure.ts'

it.each([
  ['I sing in the harbour choir and grow leeks', true],
  ['I run a marathon every spring', true],
  ['I run a weekly choir for people with memory loss', false],
  ['Allotment, crosswords in two alphabets, mending kites', true],
  ['Choir, organ and bells for the parish, 40 services a year', false],
  ['Parkrun, bell ringing, baking birthday cakes for the whole street', true],
  ['I read meters in four villages', false],
  ['Played the organ at the parish church for nine years', false],
] as const)('“%s”: %s', (text, leisure) => {
  expect(isLeisure(text)).toBe(leisure)
})
