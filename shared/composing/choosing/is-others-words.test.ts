import { expect, it } from 'vitest'
import { isOthersWords } from './is-others-words.ts'

const none = (text: string) => isOthersWords({ text, kind: null })

it('knows a reference and a press quotation by its marks and its source', () => {
  expect(none('“Always on time, and a joy to have in the kitchen.” (Head chef, 2021)')).toBe(true)
  expect(none('"She turned our archive round in a year" – Director, Moorland Trust')).toBe(true)
  expect(
    isOthersWords({ text: '«La meilleure soudeuse que nous ayons eue.» (Le Courrier, 2019)', kind: 'other' }),
  ).toBe(true)
})

it('knows a report of what somebody said', () => {
  const report =
    'Harbour Lines chief pilot Ines Varga told the Gazette that the new channel markers halve the time a tanker waits.'
  expect(none(report)).toBe(true)
  expect(
    none('The tide tables were redrawn last year, she said, and crews have used them on every passage since.'),
  ).toBe(true)
})

it('leaves titles and what the person tells of themselves', () => {
  expect(
    isOthersWords({ text: '“Counting elvers at night: a field guide for volunteers” (2019)', kind: 'publication' }),
  ).toBe(false)
  expect(none('“Voices of the River” (Arts Fund, 2019)')).toBe(false)
  expect(
    none('Told 400 visitors a week the story of the mill, and wrote the leaflet that Moorland Trust hands out'),
  ).toBe(false)
  expect(
    none('My manager Ines Varga said that I was the first to finish the yearly count of stock before midnight.'),
  ).toBe(false)
  expect(none('Wrote “Mind the tide” (a guide for new crews)')).toBe(false)
})
