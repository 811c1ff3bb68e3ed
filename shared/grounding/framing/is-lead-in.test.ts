import { expect, it } from 'vitest'
import { isLeadIn } from './is-lead-in.ts'

it.each(['Related experience:', 'Such care is shown by:', 'For example:', 'Courses taught:'])(
  '“%s” opens a list',
  (line) => expect(isLeadIn(line)).toBe(true),
)

it.each([
  'I have led three kitchens:',
  'My work with pumps includes:',
  'Related experience',
  'Rewired 40 houses, among them:',
  'Designed and delivered a programme of courses for adult learners across the county, such as:',
])('“%s” says more', (line) => expect(isLeadIn(line)).toBe(false))
