import { expect, it } from 'vitest'
import { nounStanding } from './noun-standing.ts'

it.each([
  ['stock checks', 'stands'],
  ['menus', 'stands'],
  ['payroll', 'stands'],
  ['opening up', 'stands'],
  ['the till', 'stands'],
  ['EICRs', 'stands'],
  ['clearing the yard', 'stands'],
  ['weekly stock check', 'one'],
  ['clearing backlog', 'one'],
  ['site manager', 'someone'],
  ['chilled', 'unsure'],
  ['find lost dogs', 'unsure'],
  ['away', 'unsure'],
] as const)('“%s”: %s', (phrase, standing) => expect(nounStanding(phrase)).toBe(standing))
