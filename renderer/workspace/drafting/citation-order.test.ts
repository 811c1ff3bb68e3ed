import { describe, expect, it } from 'vitest'
import { citationOrder } from './citation-order.ts'

const counts = new Map([
  ['opening', { cited: new Set(['kiln']) }],
  ['middle', { cited: new Set(['glaze', 'kiln']) }],
  ['closing', { cited: new Set(['fair']) }],
])
const sentence = (key: string, ...evidence: string[]) =>
  ({ key, text: key, evidence, findings: [], state: 'open' }) as const
const sentences = [sentence('one', 'wheel', 'kiln'), sentence('two', 'fair')]

describe('the numbers of citations in a proposal', () => {
  it('are those of the text up to its place, and go on from there', () => {
    expect(citationOrder(counts, 'middle', { sentences, rewrites: false })).toEqual(['kiln', 'glaze', 'wheel', 'fair'])
    expect(citationOrder(counts, 'opening', { sentences, rewrites: false })).toEqual(['kiln', 'wheel', 'fair'])
  })

  it('begin before the section whose words it takes the place of', () => {
    expect(citationOrder(counts, 'middle', { sentences, rewrites: true })).toEqual(['kiln', 'wheel', 'fair'])
  })

  it('count from one while nothing was counted yet', () => {
    expect(citationOrder(new Map(), 'middle', { sentences, rewrites: false })).toEqual(['wheel', 'kiln', 'fair'])
  })
})
