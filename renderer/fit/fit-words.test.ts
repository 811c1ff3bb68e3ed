import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { requirementOf } from '../../shared/domain/testing/requirement-of.ts'
import { fitWords } from './fit-words.ts'

const asks = (id: string, level: Requirement['level']): Requirement => requirementOf(`Requirement ${id}`, { id, level })
const pair = (requirement: string, strength: 'strong' | 'partial') => ({
  requirement,
  evidence: 'e',
  strength,
  remark: '',
})

describe('the fit in words', () => {
  it('counts what is answered and names the musts that are gaps', () => {
    const all = [asks('a', 'must'), asks('b', 'must'), asks('c', 'nice'), asks('d', 'must'), asks('e', 'duty')]
    const pairing = { pairs: [pair('a', 'strong'), pair('c', 'partial')], gaps: ['b'] }
    expect(fitWords(all, pairing)).toBe(
      '1 of 5 with strong evidence, 1 in part, 1 gap, 2 open. Gaps among the musts: “Requirement b”.',
    )
    const vetting = { ...asks('f', 'eligibility'), text: 'Vetting is needed before you start.' }
    expect(fitWords([asks('b', 'must'), vetting], { pairs: [], gaps: ['b', 'f'] })).toBe(
      '0 of 2 with strong evidence, 2 gaps. Gaps among the musts: “Requirement b”. Conditions not met yet: “Vetting is needed before you start”.',
    )
    expect(fitWords([asks('a', 'must')], { pairs: [pair('a', 'strong')], gaps: [] })).toBe(
      '1 of 1 with strong evidence.',
    )
  })
})
