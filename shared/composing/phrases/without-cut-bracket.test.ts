import { expect, it } from 'vitest'
import { withoutCutBracket } from './without-cut-bracket.ts'

it.each([
  ['Rota planning (24 staff', 'Rota planning'],
  ['second cornet). Welsh, English', 'Welsh, English'],
  ['a) Kept the stores (paint, rope)', 'a) Kept the stores (paint, rope)'],
  ['Kept the stores (paint (lead-free), rope)', 'Kept the stores (paint (lead-free), rope)'],
  ['I like tar :)', 'I like tar :)'],
  ['(never closed', '(never closed'],
])('“%s” is told as “%s”', (line, told) => {
  expect(withoutCutBracket(line)).toBe(told)
})
