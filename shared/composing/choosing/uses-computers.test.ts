import { expect, it } from 'vitest'
import { usesComputers } from './uses-computers.ts'

it.each([
  ['I kept the stock of seeds in a spreadsheet', 'Basic computer skills', true],
  ['I set up shared calendars in Microsoft 365', 'What experience do you have of using computers?', true],
  ['I kept the stock of seeds in a spreadsheet', 'Experience of computer science', false],
  ['I spread word of the fair in the village', 'Good IT skills', false],
] as const)('“%s” for “%s”: %s', (text, asked, told) => {
  expect(usesComputers(text, asked)).toBe(told)
})
