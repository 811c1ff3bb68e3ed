import { describe, expect, it } from 'vitest'
import { flaggedWords } from '../flagged-words.ts'

const lessons = 'Riding lessons for 6 beginners, 3 hours a week each, at the Vallby stables.'
const roof = 'Collected €18,400 for the chapel roof over three years with the parish.'
const crates = 'Filled 2,300 crates in total for the seven stalls of the market.'

describe('a number counted over something else', () => {
  it.each([
    ['I gave the beginners three hours a week in total.', lessons, 'three hours'],
    ['With the parish I collected €18,400 a year for the chapel roof.', roof, '€18,400'],
    ['I filled 2,300 crates for each of the stalls of the market.', crates, '2,300'],
    [
      'Lateness fell from 12% to 7% in three terms.',
      'Lateness 12% → 7% in three years, with the form tutors.',
      'three',
    ],
    ['We had 50 new readers a month.', 'Book fairs: 50 new readers per fair, six fairs.', '50'],
  ])('flags: %s', (text, evidence, quote) => expect(flaggedWords(text, evidence)).toContain(quote))

  it.each([
    ['I gave each of the six beginners three hours a week.', lessons],
    ['With the parish I collected €18,400 in three years for the chapel roof.', roof],
    ['I took the course in three terms.', 'Took the course in 3 terms, three years after school.'],
    ['Altogether I filled 2,300 crates for the stalls of the market.', crates],
  ])('says nothing of: %s', (text, evidence) => expect(flaggedWords(text, evidence)).toEqual([]))
})
