import { expect, it } from 'vitest'
import { presentPlace } from './present-place.ts'

it.each([
  ['Cook', 'The Mill', 'In my present post'],
  ['Freelance potter', null, 'As a freelance'],
  ['Self-employed glazier', null, 'In my own business'],
  ['Glazier', 'Self-employed', 'In my own business'],
  ['Manager of freelance staff', 'The Mill', 'In my present post'],
])('begins with how one works: %s, %s', (title, organisation, said) => {
  expect(presentPlace({ title, organisation })).toBe(said)
})
