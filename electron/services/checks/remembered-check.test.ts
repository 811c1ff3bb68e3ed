import { expect, it } from 'vitest'
import type { Section } from '../../../shared/domain/document.ts'
import { checkSection } from './check-section.ts'
import { rememberedCheck } from './remembered-check.ts'

const section = (text: string): Section => ({
  id: 's1',
  heading: 'Rewiring',
  group: null,
  requirements: [],
  limit: null,
  blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text, marks: [{ kind: 'citation', evidence: ['e1'] }] }] }],
})
const grounds = (text: string) => new Map([['e1', { id: 'e1', text, entry: null, parent: null, said: null }]])
const claim = section('I rewired 40 houses.')

it('does not check again what stands as it stood', () => {
  const first = rememberedCheck(claim, grounds('Rewired 40 houses'), { today: '2026-05-04' })
  expect(rememberedCheck(section('I rewired 40 houses.'), grounds('Rewired 40 houses'), { today: '2026-05-04' })).toBe(
    first,
  )
})

it.each([
  [section('I rewired 41 houses.'), grounds('Rewired 40 houses'), {}],
  [claim, grounds('Rewired 30 houses'), {}],
  [claim, new Map(), {}],
  [claim, grounds('Rewired 40 houses'), { company: 'Quill', requirement: 'Rewiring' }],
] as const)('checks anew what changed: %j', (one, evidence, context) => {
  rememberedCheck(claim, grounds('Rewired 40 houses'), {})
  expect(rememberedCheck(one, evidence, context)).toEqual(checkSection(one, evidence, context))
})
