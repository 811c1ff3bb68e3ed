import { expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { inSourceOrder } from './in-source-order.ts'

const line = (text: string, start: number, source = 's1') => ({
  evidence: evidenceOf(text, { id: text, origins: [{ source, quote: { start, end: start + text.length } }] }),
  entry: null,
  parent: null,
  strength: 'strong' as const,
})
const texts = (...items: ReturnType<typeof line>[]) => inSourceOrder(items).map(({ evidence }) => evidence.text)

it('tells the lines of a post as their writer put them', () => {
  expect(texts(line('Wound the clocks', 80), line('Kept the lighthouse', 10))).toEqual([
    'Kept the lighthouse',
    'Wound the clocks',
  ])
})

it('leaves lines of several sources as they are', () => {
  expect(texts(line('Wound the clocks', 80), line('Kept the lighthouse', 10, 's2'))).toEqual([
    'Wound the clocks',
    'Kept the lighthouse',
  ])
})
