import { expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { saidOfOneself } from './by-name.ts'

const said = (text: string) => saidOfOneself(evidenceOf(text), ['Dr Ines Farrow-Hale, CMLI']).text

it.each([
  ['Ines leads a team of five.', 'She leads a team of five.'],
  [
    'Ines Farrow-Hale has led eight parks. She mentors two graduates.',
    'She has led eight parks. She mentors two graduates.',
  ],
  ['Ran the shop. Ines designed its front.', 'Ran the shop. She designed its front.'],
])('%s', (text, expected) => {
  expect(said(text)).toBe(expected)
})

it.each(['Ines Street nursery, two rooms', 'Inesita leads the choir', 'Led a team with Ines'])(
  'leaves “%s”',
  (text) => {
    expect(said(text)).toBe(text)
  },
)
