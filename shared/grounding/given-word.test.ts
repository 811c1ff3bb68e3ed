import { describe, expect, it } from 'vitest'
import { givenWord } from './given-word.ts'

const source = { id: 'e1', text: 'Kept 40 hives on three farms' }
const word = { id: 'e2', text: 'I sold 200 jars of honey at the market.', vouchedOn: '2026-05-04' }

describe('givenWord', () => {
  it('is the day on which the person vouched for what no source says', () => {
    const text = 'I kept 40 hives and sold 200 jars of honey at the market.'
    expect(givenWord({ text, evidence: [source, word] }, [])).toBe('2026-05-04')
    expect(givenWord({ text: word.text, evidence: [word] }, [])).toBe('2026-05-04')
  })

  it('is none where the sources carry the claim', () => {
    expect(givenWord({ text: 'I kept 40 hives on three farms.', evidence: [source, word] }, [])).toBeNull()
    expect(givenWord({ text: 'I kept 40 hives.', evidence: [source] }, [])).toBeNull()
  })
})
