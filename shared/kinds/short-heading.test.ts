import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortHeading } from './short-heading.ts'

describe('a short heading', () => {
  it.each([
    [
      'Have a strong ability to plan and direct work toward the busiest wards and are calm under pressure.',
      'Plan and direct work toward the busiest wards',
    ],
    ['You will have excellent knowledge of the 18th Edition (BS 7671)', '18th Edition'],
    ['Experience of leading a team in a busy kitchen', 'Leading a team in a busy kitchen'],
    ['GPUs or Pytorch', 'GPUs or Pytorch'],
    ['The successful candidate must hold a full UK driving licence', 'Full UK driving licence'],
    ['Why this hospital?', 'Why this hospital?'],
    ['(optional)', '(optional)'],
    ['', ''],
  ])('of “%s” is “%s”', (heading, short) => expect(shortHeading(heading)).toBe(short))

  it('says nothing that the heading does not, and something whenever it does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (heading) => {
        const short = shortHeading(heading)
        expect(short === '').toBe(heading.trim() === '')
        const words = heading.toLowerCase()
        for (const word of short.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) expect(words).toContain(word)
      }),
    )
  })
})
