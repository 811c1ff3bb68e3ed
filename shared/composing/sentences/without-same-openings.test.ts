import { expect, it } from 'vitest'
import { paragraphFaults } from '../aloud/paragraph-faults.ts'
import { withoutSameOpenings } from './without-same-openings.ts'

const told = (...texts: readonly string[]): string[] =>
  withoutSameOpenings(texts.map((text) => ({ text, evidence: [], findings: [] }))).map(({ text }) => text)

it('goes on from what is held and named', () => {
  expect(told('I hold a Diploma in Weaving (2010).', 'I hold a crane ticket.')).toEqual([
    'I hold a Diploma in Weaving (2010).',
    'I also hold a crane ticket.',
  ])
  expect(told('I also hold a crane ticket.', 'I also hold a diving certificate (2019).')).toEqual([
    'I also hold a crane ticket.',
    'I have a diving certificate (2019).',
  ])
  expect(told('My awards include “Best Rope” (2015).', 'My awards include the Fenwick Prize.')).toEqual([
    'My awards include “Best Rope” (2015).',
    'My awards also include the Fenwick Prize.',
  ])
})

it('never opens three neighbours alike', () => {
  const four = ['I hold a card.', 'I hold a ticket.', 'I hold a pass.', 'I hold a permit.']
  expect(paragraphFaults(told(...four))).toEqual([])
})
