import { expect, it } from 'vitest'
import { asksForPlans } from './asks-for-plans.ts'

it.each([
  'How would you deal with a passenger trapped in a lift?',
  'What would you do in your first 90 days?',
  'What would be your priorities in the first three months?',
  'Describe your plans for the next five years.',
  'How might you reduce waste here?',
  'Which of our services would you change first?',
  'Imagine that a guest complains. What do you say?',
])('“%s” asks for plans', (question) => {
  expect(asksForPlans(question)).toBe(true)
})

it.each([
  'How did you improve a service?',
  'Tell us about a time when you planned an event.',
  'What would you bring to this team?',
  'Why do you want to work with us?',
  'How would you describe your experience of stock control?',
  'Experience of planning the first stages of a build',
])('“%s” does not', (question) => {
  expect(asksForPlans(question)).toBe(false)
})
