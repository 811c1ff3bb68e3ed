import { expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readPosting } from '../read-posting.ts'

it('reads every numbered prompt of a form as a question with its limit, under the heading and not under how to answer', () => {
  const reading = readPosting(
    readMarkdown(
      '# Registrar\n\n## Questions on the form\n\nAnswer each in no more than 250 words.\n\n1. Describe a loan you arranged.\n2. Your first 90 days\n3. Why us?\n',
    ),
  )
  const asked = ['Describe a loan you arranged.', 'Your first 90 days', 'Why us?']
  expect(reading.requirements).toMatchObject(
    asked.map((text) => ({ text, level: 'question', group: 'Questions on the form', limit: { words: 250 } })),
  )
})
