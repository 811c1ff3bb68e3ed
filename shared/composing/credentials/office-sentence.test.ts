import { expect, it } from 'vitest'
import { officeSentence } from './office-sentence.ts'

it.each([
  ['Treasurer, Mill Allotment Society, since 2017', 'I have been treasurer of the Mill Allotment Society since 2017'],
  ['Honorary secretary of a hospice, 2022 – present', 'I have been honorary secretary of a hospice since 2022'],
  ['Shop steward GATU since 2019', 'I have been a shop steward (GATU) since 2019'],
  ['Chair, Quern Cycling, since May 2020', 'I have been chair of Quern Cycling since May 2020'],
])('%s → %s', (phrase, expected) => {
  expect(officeSentence(phrase)).toBe(expected)
})

it.each(['Treasurer, Mill Society, 2012–2015', 'Secretary to the board since 2012', 'Cook, The Mill, since 2017'])(
  'leaves “%s”',
  (phrase) => {
    expect(officeSentence(phrase)).toBe(null)
  },
)
