import { expect, it } from 'vitest'
import { mergedSentences } from './merged-sentences.ts'

const written = (text: string, entry: string) => ({
  told: { kind: 'state' as const, text, language: 'en' as const },
  sentence: { text, evidence: [entry], findings: [] },
  entry,
})

it('what one was taught stands in one sentence', () => {
  const lines = [
    written('My training includes fire safety awareness (online).', 'a'),
    written('My training includes an asbestos refresher (2024).', 'b'),
  ]
  expect(mergedSentences(lines).map(({ text }) => text)).toEqual([
    'My training includes fire safety awareness (online) and an asbestos refresher (2024).',
  ])
})

it('what has a verb of its own stands in no row', () => {
  const lines = [
    written('I hold a rope card (2019).', 'a'),
    written('I hold a full driving licence and have the use of a van.', 'b'),
  ]
  expect(mergedSentences(lines)).toHaveLength(2)
})

it('rows of skills become one row, in which a bracket stays with what it tells of', () => {
  const lines = [
    written('My skills include lathes and basic turning.', 'a'),
    written('My skills include KilnPad (8 years), raku (basic) and slip.', 'b'),
    written('My skills include firing (gas, wood and salt).', 'c'),
  ]
  expect(mergedSentences(lines).map(({ text }) => text)).toEqual([
    'My skills include lathes and basic turning, KilnPad (8 years), raku (basic), slip and firing (gas, wood and salt).',
  ])
})
