import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../domain/proposal.ts'
import { readProposal } from './read-proposal.ts'
import type { Withheld } from './withheld.ts'

const today = '2026-03-02'
const about = { role: null, company: null }
const evidence = [{ id: 'e1', text: 'Baked rye loaves on the early shift' }]
const sentence = (text: string, ...cited: string[]) => ({ text, evidence: cited, findings: [] })

const compose = ({ left }: Withheld): Proposal => ({
  section: 's1',
  by: 'composer',
  bullets: true,
  sentences: [
    sentence('I baked rye loaves on the early shift.', 'e1'),
    ...(left.has('e2') ? [] : [sentence('I ran 40 bakeries in Peru.', 'e2')]),
    sentence('I won the Golden Oven of 2019.'),
  ],
  left: [],
})

describe('readProposal', () => {
  it('keeps what a reader finds, leaves out the rest and says which evidence that was', () => {
    const { sentences, left } = readProposal(compose, { evidence, names: [], about, today })
    expect(sentences.map(({ text }) => text)).toEqual(['I baked rye loaves on the early shift.'])
    expect(left).toEqual([{ evidence: 'e2', why: 'a check would mark what it would say' }])
  })
})
