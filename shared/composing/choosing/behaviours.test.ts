import { expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { asksForWhole } from './asked-boxes.ts'
import { behaviourEvidence } from './behaviour-evidence.ts'
import { fitsQuestion } from './fits-question.ts'

it.each([
  ['Tell us about a time when you had to be accurate.', 'Checked the tide tables against the almanac', true],
  ['Tell us about a time when you had to be accurate.', 'Checked guests in at the pier', false],
  ['Tell us about a time when you had to work carefully.', 'Painted the pier', false],
  ['Describe a time when you worked as part of a team.', 'Helped the divers clear two moorings', true],
  ['Describe a time when you worked as part of a team.', 'Helped clear two moorings', false],
  ['Describe how you help other people to learn.', 'Wrote the knots book that apprentices use', true],
  ['Describe how you help other people to learn.', 'Named Apprentice of the Year', false],
] as const)('tells for “%s” whether “%s” shows it', (question, text, fits) => {
  expect(fitsQuestion(question, text)).toBe(fits)
})

it('takes a statement that is to meet the criteria above for a whole one', () => {
  expect(asksForWhole({ text: 'Please show in your supporting statement how you meet each of them.' })).toBe(true)
  expect(asksForWhole({ text: 'Show us in your letter how you meet visitors.' })).toBe(false)
})

it('answers a box for skills in several things with a line that stands under no post too', () => {
  const evidence = [evidenceOf('I am at home with email and spreadsheets.', { id: 'e', entry: null })]
  const found = (question: string) => behaviourEvidence(question, { evidence, entries: [], today: '2026-03-02' })
  expect(found('Describe your IT and record-keeping skills.')).toEqual(evidence)
  expect(found('Describe a time when you used your IT skills.')).toEqual([])
})
