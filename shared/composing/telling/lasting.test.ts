import { expect, it } from 'vitest'
import { lasting } from './lasting.ts'

it.each([
  ['I mentor new midwives since 2019', 'unknown', 'I have mentored new midwives since 2019'],
  [
    'I plan and teach two modules since March 2020',
    'ongoing',
    'I have planned and taught two modules since March 2020',
  ],
  ['I write the newsletter since 2018', 'ongoing', 'I have written the newsletter since 2018'],
  ['I led the choir since 2018', 'ongoing', 'I have led the choir since 2018'],
  ['I am responsible for the archive since 2021', 'ongoing', 'I have been responsible for the archive since 2021'],
  [
    'I serve as practice educator to four students so far',
    'ongoing',
    'I have served as practice educator to four students so far',
  ],
  [
    'Since 2022 I also train new millers, in groups of six',
    'ongoing',
    'Since 2022 I have also trained new millers, in groups of six',
  ],
  ['Since 2022 I have run the mill', 'ongoing', 'Since 2022 I have run the mill'],
  ['I fitted 60 sieves since joining in 2022', 'ongoing', 'I have fitted 60 sieves since joining in 2022'],
  ['I modelled and sized six weirs since 2021', 'ongoing', 'I have modelled and sized six weirs since 2021'],
  ['I fitted 14 vanes since doing my ticket', 'ongoing', 'I have fitted 14 vanes since doing my ticket'],
  ['I mentored students since 2015', 'ended', 'I mentored students from 2015'],
  ['I mentor new midwives (since 2019)', 'ongoing', 'I mentor new midwives (since 2019)'],
  ['I have chaired the board since 2019', 'ongoing', 'I have chaired the board since 2019'],
  ['I run the bar; it has been full since 2019', 'ongoing', 'I run the bar; it has been full since 2019'],
] as const)('“%s” (%s) → “%s”', (given, period, expected) => {
  expect(lasting(given, period)).toBe(expected)
})

it('a clause behind a deed lasts by itself', () =>
  expect(lasting('I moved the sluice, so that no eel has been lost since 2020.', 'ongoing')).toBe(
    'I moved the sluice, so that no eel has been lost since 2020.',
  ))
