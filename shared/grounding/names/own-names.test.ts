import { expect, it } from 'vitest'
import { checkClaim } from '../check-claim.ts'
import type { GroundingEntry } from '../grounding-evidence.ts'

const entry = (more: Partial<GroundingEntry>): GroundingEntry => ({
  kind: 'work',
  title: 'Leading hand plumber',
  organisation: 'Homes for All',
  location: null,
  start: '2015-01',
  end: '2017-08',
  ...more,
})
const findings = (text: string, said: string, more: Partial<GroundingEntry> = {}) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: said, entry: entry(more), said: null }], today: '2026-03-02' })

it('finds nothing in the names of the entry itself', () => {
  expect(
    findings('As Leading hand plumber at Homes for All (2015–2017), I repaired burst mains.', 'Repaired burst mains'),
  ).toEqual([])
})

it('still finds the same words where they are the sentence’s own', () => {
  expect(findings('I repaired burst mains for all.', 'Repaired burst mains').map(({ kind }) => kind)).toContain('scope')
})

it('takes the dates of a post beside its title, and no degree for a month', () => {
  const title = 'Graduate Assistant'
  expect(findings('As Graduate Assistant (2015–2017), I drew two plans.', 'Drew two plans', { title })).toEqual([])
  const degree = { kind: 'education' as const, title: 'MArch Architecture', organisation: 'Lund School' }
  expect(findings('I hold an MArch in Architecture.', 'MArch Architecture, Lund School', degree)).toEqual([])
})
