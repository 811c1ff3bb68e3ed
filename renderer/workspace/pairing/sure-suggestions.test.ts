import { describe, expect, it } from 'vitest'
import type { Match } from '../../../shared/domain/match.ts'
import { sureSuggestions } from './sure-suggestions.ts'
import { usualStrength } from './usual-strength.ts'

const match = (requirement: string, verdict: Match['verdict'], score: number): Match => ({
  requirement,
  verdict,
  ranked: [
    { evidence: `${requirement}-first`, score, why: [] },
    { evidence: `${requirement}-second`, score: score / 2, why: [] },
  ],
})
const matches = [
  match('a', 'strong', 0.8),
  match('b', 'strong', 0.4),
  match('c', 'partial', 0.9),
  match('d', 'none', 0),
]
const open = { pairs: [], gaps: [] }

describe('suggestions that are sure', () => {
  it('are the best for each requirement that the library answers by one plain item', () =>
    expect(sureSuggestions(matches, open)).toEqual([{ requirement: 'a', evidence: 'a-first' }]))

  it('leave the choice to the person where two items are as near', () => {
    const two = (second: number): Match => ({
      requirement: 'e',
      verdict: 'strong',
      ranked: [
        { evidence: 'e-first', score: 0.8, why: [] },
        { evidence: 'e-second', score: second, why: [] },
      ],
    })
    expect(sureSuggestions([two(0.78)], open)).toEqual([])
    expect(sureSuggestions([two(0.6)], open)).toHaveLength(1)
  })

  it('are none where years are counted: roles together answer those', () => {
    const years = { months: 70, entries: ['one', 'two'], stated: 0, plain: true, asked: { min: 5, max: null } }
    expect(sureSuggestions([{ ...match('f', 'strong', 0.8), years }], open)).toEqual([])
  })

  it('are none where something was decided already', () => {
    const pair = { requirement: 'a', evidence: 'x', strength: 'partial' as const, remark: '' }
    expect(sureSuggestions(matches, { pairs: [pair], gaps: [] })).toEqual([])
    expect(sureSuggestions(matches, { pairs: [], gaps: ['a'] })).toEqual([])
  })
})

const withReasons = (one: Match): Match => ({ ...one, ranked: one.ranked.map((item) => ({ ...item, why: ['glaze'] })) })

describe('how strongly evidence is paired', () => {
  it('follows the verdict for what is suggested with a reason, and is strong for what the person found', () => {
    const [strong, bare, partial, none] = matches.map((one, at) =>
      at === 1 ? { ...one, verdict: 'partial' as const } : withReasons(one),
    )
    expect(usualStrength(strong, 'a-second')).toBe('strong')
    expect(usualStrength(partial, 'c-first')).toBe('partial')
    expect(usualStrength(none, 'd-first')).toBe('partial')
    expect(usualStrength(bare, 'b-first')).toBe('strong')
    expect(usualStrength(partial, 'elsewhere')).toBe('strong')
    expect(usualStrength(undefined, 'elsewhere')).toBe('strong')
  })
})
