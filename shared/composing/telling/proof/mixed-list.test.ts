import { expect, it } from 'vitest'
import { isMixedList } from './mixed-list.ts'

it.each([
  'stone trials, 3 mills and 40 sacks',
  'teaching, 1st year weaving and 20 pupils',
  'sluice work, no banks breached.',
  'drawn up flood plans and lists',
])('lists what is no work beside its work: %s', (phrase) => {
  expect(isMixedList(phrase)).toBe(true)
})

it.each([
  '12 ovens and a till',
  'tills, rotas and stock',
  'open days in the old kiln, 12 evenings',
  'tastings (40 guests)',
])('lists work alone: %s', (phrase) => {
  expect(isMixedList(phrase)).toBe(false)
})
