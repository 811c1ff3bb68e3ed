import { expect, it } from 'vitest'
import { type DraftSentence, goesAlong } from './draft.ts'

const flag = { kind: 'name', level: 'flag' as const, start: 0, end: 1, quote: 'I', why: 'It is not in the evidence.' }
const sentence = (state: DraftSentence['state'], level?: 'flag' | 'underline'): DraftSentence => ({
  key: '0',
  text: 'I tuned pianos.',
  evidence: ['e1'],
  findings: level ? [{ ...flag, level }] : [],
  state,
})

it.each<[DraftSentence['state'], 'flag' | 'underline' | undefined, boolean]>([
  ['open', undefined, true],
  ['open', 'underline', true],
  ['open', 'flag', false],
  ['kept', 'flag', true],
  ['rejected', undefined, false],
  ['rejected', 'flag', false],
  ['taken', 'flag', true],
])('of a proposal accepted as a whole one that is %s with a finding %s goes along: %s', (state, level, goes) => {
  expect(goesAlong(sentence(state, level))).toBe(goes)
})
