import { expect, it } from 'vitest'
import type { Match } from '../../domain/match.ts'
import { byOwnWords } from './by-own-words.ts'

const match = (years: Match['years']): Match => ({
  requirement: 'q',
  verdict: 'partial',
  years,
  ranked: [
    { evidence: 'approvals', score: 0.5, why: ['approve', 'engineers (role)', 'junior → engineers (role)'] },
    { evidence: 'titled', score: 0.48, why: ['engineers (role)'] },
    { evidence: 'signed', score: 0.4, why: ['sign off → approve'] },
  ],
})

it('sets a line whose post says more than itself behind one that says it in its own words', () => {
  expect(byOwnWords(match(null)).ranked.map(({ evidence }) => evidence)).toEqual(['signed', 'approvals', 'titled'])
})

it('leaves the order where years are asked for, which posts tell', () => {
  const years = { months: 24, entries: ['p'], stated: 0, plain: true, asked: { min: 2, max: null } }
  expect(byOwnWords(match(years)).ranked[0]?.evidence).toBe('approvals')
})
