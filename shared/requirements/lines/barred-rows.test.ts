import { expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readPosting } from '../read-posting.ts'

const read = (text: string) => {
  const { requirements } = readPosting(readText(text))
  return requirements.map(({ level, text: said, quote }) => [level, said, text.slice(quote.start, quote.end)])
}

it('lines that bars part into equally many cells are rows: each criterion alone, at the level its own cell says', () => {
  const own = (level: string, said: string) => [level, said, said]
  expect(
    read(`Person specification

Criteria | Essential/Desirable | How assessed
Able to read a weaving draft | E | A
At least 3 years' experience of hand looms | E | A/I
Experience of teaching groups | D | A
Full driving licence | D | I
`),
  ).toEqual([
    own('must', 'Able to read a weaving draft'),
    own('must', "At least 3 years' experience of hand looms"),
    own('nice', 'Experience of teaching groups'),
    own('nice', 'Full driving licence'),
  ])
})

it('one line with a bar among others is no table', () => {
  expect(
    read(`Weaver | Tweed Mill | Full time

You will need experience of hand looms.
You must have an eye for colour.
`).map(([, said]) => said),
  ).toEqual(['You will need experience of hand looms.', 'You must have an eye for colour.'])
})
