import { describe, expect, it } from 'vitest'
import { flaggedWords } from '../flagged-words.ts'

const divers = 'Diving course, 24 learners sat the test, 21 passed.'
const farms = 'Wrote the hay calendar, 6 pages, used by five farms out of eight.'

describe('what is left of a whole', () => {
  it.each([
    ['All but two of the 24 learners passed the diving test.', divers, 'two'],
    ['Of the 24 learners everyone but one passed the diving test.', divers, 'one'],
    ['My hay calendar is used by all but two of the eight farms.', farms, 'two'],
  ])('flags: %s', (text, evidence, quote) => expect(flaggedWords(text, evidence)).toContain(quote))

  it.each([
    ['All but three of the 24 learners passed the diving test.', divers],
    ['My hay calendar is used by all but three of the eight farms.', farms],
  ])('says nothing of: %s', (text, evidence) => expect(flaggedWords(text, evidence)).toEqual([]))
})
