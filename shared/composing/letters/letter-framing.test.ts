import { expect, it } from 'vitest'
import { letterFraming } from './letter-framing.ts'

it.each([
  ['Live-in cook for our forty boarders', 'Rye School', 'live-in cook for our forty boarders at Rye School'],
  ['Night cook', 'Rye School', 'Night Cook at Rye School'],
  ['Crane Operator', 'Halden Recruitment Ltd', 'Crane Operator through Halden Recruitment Ltd'],
  ['Crane Operator, Nights', 'Halden Staffing', 'Crane Operator, Nights, through Halden Staffing'],
  ['NIGHT PORTER – Rye', 'The Swan', 'Night Porter, Rye, at The Swan'],
  ['Porter', 'The University of Marl', 'Porter at the University of Marl'],
] as const)('“%s” of %s is applied for in a plain sentence', (role, company, told) => {
  expect(letterFraming({ role, company }, 'en').opening).toBe(`I am applying for the role of ${told}.`)
})
