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
