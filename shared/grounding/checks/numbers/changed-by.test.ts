import { describe, expect, it } from 'vitest'
import { flaggedWords } from '../flagged-words.ts'

const parcels = 'Pile of 340 parcels in March 2022 reduced to 60 by May 2022.'
const bills = 'Open bills of the surgery: €5,100 before, €700 a year later.'
const leaks = 'Leaks fell by 18% in the first winter.'

describe('how high a measure stood told as by how much it changed', () => {
  it.each([
    ['We cleared 340 parcels from the pile in spring 2022.', parcels, '340 parcels'],
    ['The open bills of the surgery went down by €700 in a year.', bills, '€700'],
  ])('flags: %s', (text, evidence, quote) => expect(flaggedWords(text, evidence).join()).toContain(quote.split(' ')[0]))

  it.each([
    ['In spring 2022 we cut the pile by 280 parcels.', parcels],
    ['The open bills of the surgery went down by €4,400 in a year.', bills],
    ['In the first winter leaks went down by 18%.', leaks],
  ])('says nothing of: %s', (text, evidence) => expect(flaggedWords(text, evidence)).toEqual([]))
})
