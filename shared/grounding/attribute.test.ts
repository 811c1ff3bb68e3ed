import { expect, it } from 'vitest'
import { attribute, attributionIndex } from './attribute.ts'
import type { GroundingEvidence } from './grounding-evidence.ts'

const item = (id: string, text: string): GroundingEvidence => ({ id, text })

it('takes the item a claim holds whole where its words are too plain to tell items apart', () => {
  const index = attributionIndex([
    item('e1', 'Personal care'),
    item('e2', 'Care'),
    item('e3', 'Baked bread for two shops'),
  ])
  expect(attribute('My work there also included personal care.', index).map(({ id }) => id)).toEqual(['e1'])
  expect(attribute('My work there also included good care.', index)).toEqual([])
})

it('rests languages on the lines under languages, each on its own, and not on a post where one was spoken', () => {
  const tongue = (id: string, text: string): GroundingEvidence => ({
    id,
    text,
    entry: { kind: 'language', title: null, organisation: null, location: null, start: null, end: null },
  })
  const index = attributionIndex([
    item('e1', 'Answered calls in Dutch and Danish. Fluent Dutch speaker.'),
    tongue('e2', 'Dutch (native)'),
    tongue('e3', 'Danish (B2)'),
  ])
  const of = (text: string) => attribute(text, index).map(({ id }) => id)
  expect(of('I speak Danish (B2) and Dutch (native).')).toEqual(['e3', 'e2'])
  expect(of('I speak Dutch (native).')).toEqual(['e2'])
})
