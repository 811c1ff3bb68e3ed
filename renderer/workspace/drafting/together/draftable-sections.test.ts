import { describe, expect, it } from 'vitest'
import type { Pairing } from '../../../../shared/domain/pair.ts'
import { draftableSections } from './draftable-sections.ts'

const pairing: Pairing = {
  pairs: [
    { requirement: 'boats', evidence: 'e1', strength: 'strong', remark: '' },
    { requirement: 'nets', evidence: 'e2', strength: 'strong', remark: '' },
  ],
  gaps: ['knots'],
}
const shape = [
  { id: 'opening', requirements: [] },
  { id: 'boats', requirements: ['boats'] },
  { id: 'both', requirements: ['knots', 'nets'] },
  { id: 'knots', requirements: ['knots'] },
  { id: 'closing', requirements: [] },
]
const standing = { kind: 'statement' as const, shape, pairing, written: new Set<string>(), drafts: new Map() }

describe('what is drafted all at once', () => {
  it('is every section with something paired, in order', () => {
    expect(draftableSections(standing)).toEqual(['boats', 'both'])
  })

  it('is a letter’s opening and closing too', () => {
    expect(draftableSections({ ...standing, kind: 'letter' })).toEqual(['opening', 'boats', 'both', 'closing'])
  })

  it('is nothing at all while nothing is paired', () => {
    expect(draftableSections({ ...standing, kind: 'letter', pairing: { pairs: [], gaps: [] } })).toEqual([])
  })

  it('is nothing that has words or a proposal: neither is overwritten', () => {
    expect(draftableSections({ ...standing, written: new Set(['boats']) })).toEqual(['both'])
    expect(draftableSections({ ...standing, drafts: new Map([['both', {}]]) })).toEqual(['boats'])
  })
})
