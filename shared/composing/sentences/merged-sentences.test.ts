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
