import { expect, it } from 'vitest'
import { questionCore } from './question-core.ts'

it.each([
  [
    'Working together: Describe how you have helped or taught a neighbour. (200 words)',
    'Working together: helped or taught a neighbour.',
  ],
  [
    '2. Please describe a time when you dealt with a difficult person. What did you do? (250 words)',
    'dealt with a difficult person.',
  ],
  [
    'Tell us about a time when you had to explain something complicated in writing. (Maximum 250 words)',
    'explain something complicated in writing.',
  ],
  [
    'Give an example of when you worked with others to reach a shared goal.',
    'worked with others to reach a shared goal.',
  ],
  ['Describe how you have managed a budget. (150 words)', 'managed a budget.'],
  ['Working together', 'Working together'],
])('keeps what “%s” is about', (question, core) => {
  expect(questionCore(question)).toBe(core)
})

it('never leaves a question without words', () => {
  expect(questionCore('Please describe.')).toBe('describe.')
})
