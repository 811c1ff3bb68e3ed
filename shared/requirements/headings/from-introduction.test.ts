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
