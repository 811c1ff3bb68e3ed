import { expect, it } from 'vitest'
import { toolsAsked } from './tools-asked.ts'

it.each([
  ['Which software have you used?', ['software']],
  ['What machines and computer systems can you operate?', ['software', 'equipment']],
  ['List the software packages and equipment you have used.', ['software', 'equipment']],
  ['Which languages do you speak and how well?', ['tongue']],
  ['Which programming languages do you know?', []],
  ['Which of our machines would you buy?', []],
  ['Why have you used machines?', []],
] as const)('reads what “%s” asks to be named', (question, kinds) => {
  expect(toolsAsked(question)).toEqual(kinds)
})
