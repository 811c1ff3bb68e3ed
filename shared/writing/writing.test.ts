import { describe, expect, it } from 'vitest'
import type { Range } from '../text/range.ts'
import { countCharacters } from './count-characters.ts'
import { countWords } from './count-words.ts'
import { findCliches } from './find-cliches.ts'
import { findPlaceholders } from './find-placeholders.ts'
import { findWrongCompany } from './find-wrong-company.ts'
import { firstPersonShare } from './first-person-share.ts'
import { limitState } from './limit-state.ts'
import { longSentences } from './long-sentences.ts'
import { mixedSpelling } from './mixed-spelling.ts'
import { repeatedPhrases } from './repeated-phrases.ts'

const cut = (text: string, ranges: readonly Range[]) => ranges.map(({ start, end }) => text.slice(start, end))

describe('findPlaceholders', () => {
  it.each(['[Company]', '[Your Name]', '{{role}}', 'XX', '____', 'Hiring Manager Name', '[insert date]', 'XX%'])(
    'finds %s',
    (one) => {
      const text = `To ${one} for the post.`
      expect(cut(text, findPlaceholders(text))).toEqual([one])
    },
  )

  it.each(['[1]', '[the link](https://example.org)', 'the company name', 'MXXV', '[sic]', 'XL'])('leaves %s', (one) =>
    expect(findPlaceholders(`To ${one} for the post.`)).toEqual([]),
  )
})

describe('counting', () => {
  it('counts words between white space', () => expect(countWords('A well-known – e.g. 24/7 –\nservice')).toBe(5))
  it('counts characters once each', () => expect(countCharacters(' e\u0301t\u00e9\r\n😀 ')).toBe(5))
  it('says how full a limit is', () => {
    expect(limitState('one two three', { words: 2 })).toEqual({
      kind: 'over',
      unit: 'words',
      used: 3,
      limit: 2,
      left: -1,
    })
    expect(limitState('123456789', { characters: 10 }).kind).toBe('near')
    expect(limitState('one', { words: 100 }).kind).toBe('within')
  })
})

describe('findWrongCompany', () => {
  const play = {
    company: 'Ashdown Trust',
    role: 'Archivist',
    others: ['Bell & Co', 'Ashdown Trust', 'Old Mill'],
    evidence: 'Weaver at Old Mill',
  }
  it('finds the company of another application, not an employer of the past', () => {
    const text = 'I want to join Bell & Co after Old Mill and Ashdown Trust.'
    expect(cut(text, findWrongCompany(text, play))).toEqual(['Bell & Co'])
  })
})

describe('style', () => {
  it('measures worn phrases by density', () => {
    const { ranges, density } = findCliches('I am passionate about bees and have a proven track record.')
    expect(ranges).toHaveLength(2)
    expect(density).toBeCloseTo((2 / 11) * 100)
  })
  it('takes the share of sentences that begin with I', () =>
    expect(firstPersonShare('I sew. Then I knit. I’ve sold hats.')).toBeCloseTo(2 / 3))
  it('finds phrases said twice', () => {
    const text = 'I repaired wooden fishing boats there. Later I repaired wooden fishing boats again.'
    expect(cut(text, repeatedPhrases(text))).toEqual(['I repaired wooden fishing boats'])
  })
  it('finds long sentences', () => expect(longSentences(`${'word '.repeat(36)}. Short one.`)).toHaveLength(1))
  it('finds the rarer spelling of a mix', () => {
    const text = 'I organised the centre and its colour scheme, and analyzed sales.'
    const mix = mixedSpelling(text)
    expect(mix?.mostly).toBe('british')
    expect(cut(text, mix?.ranges ?? [])).toEqual(['analyzed'])
    expect(mixedSpelling('I organised the centre.')).toBeNull()
  })
})
