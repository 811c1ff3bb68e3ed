import { expect, it } from 'vitest'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { requirementOf } from '../../shared/domain/testing/requirement-of.ts'
import { firstSplit, splitPoints } from './split-points.ts'

const text = '- Knows **sheep** and goats; drives a tractor\n- Lambing at night'
const one = (quote: Requirement['quote'], more?: Requirement['quote'][]): Requirement =>
  requirementOf('', { quote, ...(more ? { more } : {}) })
const first = { start: 2, end: text.indexOf('\n') }

it('offers each word of the posting with its own place', () => {
  const words = splitPoints(text, one(first))
  expect(words.map(({ word }) => word)).toEqual(['Knows', 'sheep', 'and', 'goats;', 'drives', 'a', 'tractor'])
  for (const { word, start } of words) expect(text.slice(start)).toContain(word)
})

it('begins where the requirement most likely falls into two', () => {
  const words = splitPoints(text, one(first))
  expect(words[firstSplit(words)]?.word).toBe('drives')
  const merged = splitPoints(text, one(first, [{ start: text.indexOf('Lambing'), end: text.length }]))
  expect(merged.find(({ word }) => word === 'Lambing')?.likely).toBe(true)
  expect(firstSplit(splitPoints(text, one({ start: 2, end: 7 })))).toBe(0)
})
