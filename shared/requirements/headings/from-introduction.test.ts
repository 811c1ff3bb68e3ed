import { expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readPosting } from '../read-posting.ts'

it('takes words that leave their sentence open over a list for its heading, and for no requirement', () => {
  const text = `Veterinary Nurse
Lochside Animal Hospital

What we're looking for

- Experience of leading a team

It would be great if you also had

- Experience of CT imaging
- Knowledge of infection control
`
  const { requirements } = readPosting(readText(text))
  expect(requirements.map((one) => [one.level, one.text])).toEqual([
    ['must', 'Experience of leading a team'],
    ['nice', 'Experience of CT imaging'],
    ['nice', 'Knowledge of infection control'],
  ])
})

const groups = (text: string) => readPosting(readText(text)).requirements.map((one) => [one.group, one.text])

it('names a plain list of wishes apart from what is asked above it, and keeps both parts of one heading together', () => {
  expect(
    groups(
      'Veterinary Nurse\nLochside Animal Hospital\n\nWhat we’re looking for\n\n• Experience of leading a team\n\nNice to have\n\n• Experience of CT imaging\n',
    ),
  ).toEqual([
    ['What we’re looking for', 'Experience of leading a team'],
    ['Nice to have', 'Experience of CT imaging'],
  ])
  expect(
    groups(
      'Veterinary Nurse\nLochside Animal Hospital\n\nThe skills you need\n\nEssential\n* Experience of leading a team\n\nDesirable\n* Experience of CT imaging\n',
    ).map(([group]) => group),
  ).toEqual(['The skills you need', 'The skills you need'])
})
