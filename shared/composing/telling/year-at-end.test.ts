import { expect, it } from 'vitest'
import { withYearAtEnd } from './year-at-end.ts'

it.each([
  ['I was promoted to head miller 2017.', 'I was promoted to head miller in 2017.'],
  ['I have had no spills last 4 yrs.', 'I have had no spills in the last 4 yrs.'],
  ['I rebuilt the sluice summer 2019.', 'I rebuilt the sluice in summer 2019.'],
  ['I was lent to the weir Apr–Jul 2020.', 'I was lent to the weir (Apr–Jul 2020).'],
  ['I was lent to Norlow Mar–Jun 2020 and Jan–Mar 2021.', 'I was lent to Norlow (Mar–Jun 2020 and Jan–Mar 2021).'],
])('gives a bare time at the end of a deed its small word: %s', (sentence, told) => {
  expect(withYearAtEnd(sentence)).toBe(told)
})

it.each([
  'I rebuilt the sluice in 2019.',
  'I won the Sieve Prize 2019.',
  'I ran it from June 2018 to May 2019.',
  'I was the miller of the year 2018.',
  'I ran the mill (2019).',
])('leaves %s', (sentence) => {
  expect(withYearAtEnd(sentence)).toBe(sentence)
})
