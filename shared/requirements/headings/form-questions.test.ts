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

it('reads the whole prompt of a box as one question, under the name of the box', () => {
  const reading = readPosting(
    readMarkdown(
      '# Ward Manager\n\n## Person specification\n\n- Two years on a ward\n\n## How to apply\n\nBoth boxes are read.\n\n### Competency 1: Bringing people along\n\nPlease describe a change that your team did not want. What did you do, and how did it end? Include what you would do differently. (maximum 250 words)\n\n### Competency 2: Safety\n\nGive an example of a risk that you raised. (200 words)\n',
    ),
  )
  expect(reading.requirements.slice(1).map(({ text, group, limit }) => [text, group, limit])).toEqual([
    [
      'Please describe a change that your team did not want. What did you do, and how did it end? Include what you would do differently. (maximum 250 words)',
      'Competency 1: Bringing people along',
      { words: 250 },
    ],
    ['Give an example of a risk that you raised. (200 words)', 'Competency 2: Safety', { words: 200 }],
  ])
})

it('keeps questions of one line apart where each has its own length, or the line says that each is answered', () => {
  const asked = (line: string) =>
    readPosting(readText(`Baker\n\nQuestions on the form\n\n${line}\n`)).requirements.map(({ text }) => text)
  expect(asked('Why bread? (100 words) What would you bake first? (50 words)')).toHaveLength(2)
  expect(asked('What is your best loaf? What did you last burn? (60 words each)')).toHaveLength(2)
})
