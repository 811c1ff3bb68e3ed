import { expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
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

it('reads a prompt behind what it is about as a question, with the limit of its heading', () => {
  const reading = readPosting(
    readMarkdown(
      '# Harbour Clerk\n\n## Requirements\n\n- Two winters on a quay\n\n## Competencies (250 words each)\n\n**Working together** – Please describe how you settled a quarrel.\n\n**Service** – What have you done for a skipper who was never content?\n',
    ),
  )
  expect(reading.requirements.map(({ level, limit }) => [level, limit])).toEqual([
    ['must', null],
    ['question', { words: 250 }],
    ['question', { words: 250 }],
  ])
})

it('reads a numbered name with a limit as the head of a box: what the box asks for is the sentence below it', () => {
  const reading = readPosting(
    readText(
      'Tide Valley Museums\nCollections Manager\n\nCOMPETENCIES\nGive one example for each name below. Longer answers are cut off where their limit ends.\n\n1. Managing people and their time (maximum 250 words)\nDemonstrates the ability to lead volunteers and to develop them.\n\n2. Order (maximum 300 words)\nDemonstrates the ability to keep a store in order.\n',
    ),
  )
  expect(reading.requirements.map(({ text, level, limit }) => [text, level, limit])).toEqual([
    ['Demonstrates the ability to lead volunteers and to develop them.', 'must', { words: 250 }],
    ['Demonstrates the ability to keep a store in order.', 'must', { words: 300 }],
  ])
})
