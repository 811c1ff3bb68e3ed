import { expect, it } from 'vitest'
import { asksForExperience } from './asks-for-experience.ts'

it.each([
  ['What experience do you have of mending or lending boats?', true],
  ['What relevant skills would you bring?', true],
  ['Describe your tide-reading and bookkeeping skills.', true],
  ['Please tell us about your experience of looking after horses.', true],
  ['Describe a time when you had to mend a boat. What skills did you use?', false],
  ['Give an example of your experience with boats.', false],
  ['Why do you want this post?', false],
])('“%s” asks for experience: %s', (question, expected) => {
  expect(asksForExperience(question)).toBe(expected)
})
