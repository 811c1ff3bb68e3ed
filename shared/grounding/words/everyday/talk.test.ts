import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const quotes = (text: string, line: string, kind = 'work', end = 'present') => {
  const entry = { title: null, organisation: null, location: null, start: '2019', end, kind }
  return checkClaim({ text, evidence: [{ id: 'e', text: line, entry }], today: '2026-11-01' }).map(({ quote }) => quote)
}

describe('the way people talk', () => {
  it.each([
    ['I teach classes of 30, and there are thirty children in front of me.', 'Teach classes of 30 children'],
    ['I cooked in a nine-strong kitchen.', 'Cooked in a kitchen of nine'],
    ['Five of the eight units are ticked off.', 'Five of eight units done'],
    ["In a fortnight's stage I learned fermenting.", 'Stage of two weeks: fermenting'],
  ])('%s', (text, line) => expect(quotes(text, line)).toEqual([]))

  it('knows a paper as a certificate', () =>
    expect(quotes('My rigging ticket dates from 2019.', 'Rigging, 2019', 'certificate', '2019')).toEqual([]))

  it('may still be proud of what is over', () =>
    expect(
      quotes(
        'There were no accidents on my shift, and I am still proud of it.',
        'No accidents on my shift',
        'work',
        '2021',
      ),
    ).toEqual([]))

  it('looks at what one made and is said to have done', () =>
    expect(
      quotes(
        'My survey lifted the worst wards from 60% to 70%.',
        'Survey with nurses: the worst wards went from 60% to 70%',
      ),
    ).toEqual(['My survey lifted']))
})
