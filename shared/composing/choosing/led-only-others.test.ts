import { expect, it } from 'vitest'
import { ledOnlyOthers } from './led-only-others.ts'

it.each([
  ['Supervised up to 20 children at the holiday club', 'Supervise newly qualified podiatrists and trainees', true],
  ['Led groups of 15 visitors through the mine', 'Deputise for the team manager', true],
  ['Supervised up to 20 children at the holiday club', 'Supervise children and lead the team at playtime', false],
  ['Supervised 12 pupils and two assistants', 'Supervise the assistants', false],
  ['Supervised up to 20 children at the holiday club', 'Experience of play work', false],
] as const)('“%s” for “%s”: %s', (text, requirement, only) => {
  expect(ledOnlyOthers(text, requirement)).toBe(only)
})
