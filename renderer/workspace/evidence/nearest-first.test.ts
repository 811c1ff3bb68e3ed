import { expect, it } from 'vitest'
import { nearestFirst } from './nearest-first.ts'

it('puts what needs no belief before what stands for something else', () =>
  expect(
    nearestFirst([
      'nursing (role)',
      'team → people',
      'Lead',
      '9 years 3 months of 5 years: 2017–2021',
      'the model points to “a → b”',
      'team of',
    ]),
  ).toEqual([
    'the model points to “a → b”',
    '9 years 3 months of 5 years: 2017–2021',
    'Lead',
    'team of',
    'team → people',
    'nursing (role)',
  ]))

it('leaves out that a word of both stands for something else too', () =>
  expect(nearestFirst(['R → data analysis', 'R', 'SQL → data analysis'])).toEqual(['R', 'SQL → data analysis']))
