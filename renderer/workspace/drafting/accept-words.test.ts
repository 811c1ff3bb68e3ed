import { expect, it } from 'vitest'
import type { DraftSentence, SentenceState } from '../../editor/draft.ts'
import { acceptWords } from './accept-words.ts'

const flag = { kind: 'number', level: 'flag' as const, start: 0, end: 1, quote: 'I', why: 'No.' }
const sentence = (state: SentenceState, flagged: boolean): DraftSentence => ({
  key: `${state} ${flagged}`,
  text: 'I taught.',
  evidence: [],
  findings: flagged ? [flag] : [],
  state,
})
const [clean, flagged, kept] = [sentence('open', false), sentence('open', true), sentence('kept', true)]

it('counts as clean only what is clean', () => {
  expect(acceptWords([clean, clean])).toBe('Accept')
  expect(acceptWords([clean, clean, flagged])).toBe('Accept the 2 clean')
  expect(acceptWords([clean, kept, flagged])).toBe('Accept the 1 clean and 1 kept')
  expect(acceptWords([kept, flagged])).toBe('Accept the 1 kept')
  expect(acceptWords([flagged])).toBe('Accept the 0 clean')
  expect(acceptWords([clean, kept])).toBe('Accept')
})
