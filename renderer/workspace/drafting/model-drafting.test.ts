// @vitest-environment jsdom

import { expect, it } from 'vitest'
import type { Draft, DraftSentence } from '../../editor/draft.ts'
import { withEvent, withoutThought, withSentence } from './model-drafting.ts'

const nothing: Draft = {
  asking: 1,
  by: 'model',
  bullets: true,
  variant: 0,
  wish: 'draft',
  instruction: '',
  base: '',
  rewrites: false,
  running: true,
  progress: '',
  waiting: null,
  sentences: [],
  earlier: [],
  questions: [],
  warnings: [],
  problem: null,
  left: [],
}
const coming = (index: number, text: string) => ({
  kind: 'sentence' as const,
  index,
  sentence: { text, evidence: ['e1'], findings: [] },
})
const arrived = () => withSentence(withSentence(nothing, coming(0, 'I led nine.')), coming(1, 'I taught ten.'))
const changed = (draft: Draft, key: string, change: Partial<DraftSentence>): Draft => ({
  ...draft,
  sentences: draft.sentences.map((one) => (one.key === key ? { ...one, ...change } : one)),
})
const texts = ({ sentences }: Draft) => sentences.map(({ text }) => text)

it('sets a rewording in the place of the sentence it is for', () => {
  expect(texts(withSentence(arrived(), coming(0, 'I led four.')))).toEqual(['I led four.', 'I taught ten.'])
})

it('leaves what the person reworded, kept or left out as it is', () => {
  for (const change of [
    { text: 'I led a few.', reworded: true },
    { state: 'kept' },
    { state: 'rejected' },
    { state: 'taken' },
  ] as const) {
    const draft = changed(arrived(), '0', change)
    expect(withSentence(draft, coming(0, 'I led four.')).sentences).toEqual(draft.sentences)
  }
})

it('brings nothing back that was accepted and is gone from the proposal', () => {
  const draft = arrived()
  const accepted = { ...draft, sentences: draft.sentences.slice(1) }
  expect(texts(withSentence(accepted, coming(0, 'I led four.')))).toEqual(['I taught ten.'])
  expect(texts(withSentence(accepted, coming(2, 'I cooked.')))).toEqual(['I taught ten.', 'I cooked.'])
})

it('knows what stands in the text already, so that it is not added twice; a rewriting may repeat it', () => {
  const beside = { ...nothing, base: 'I led nine. I cooked.' }
  const states = (draft: Draft) => withSentence(draft, coming(0, 'I led nine.')).sentences.map(({ state }) => state)
  expect(states(beside)).toEqual(['taken'])
  expect(states({ ...beside, rewrites: true })).toEqual(['open'])
  expect(states(nothing)).toEqual(['open'])
})

it('takes back what was thought aloud, but not what the person made theirs', () => {
  const three = withSentence(arrived(), coming(2, 'I cooked.'))
  const draft = {
    ...changed(changed(three, '1', { state: 'kept' }), '2', { reworded: true }),
    questions: ['One?', 'Two?'],
  }
  const after = withoutThought(draft, { from: 0, questions: 1 })
  expect(texts(after)).toEqual(['I taught ten.', 'I cooked.'])
  expect(after.questions).toEqual(['One?'])
  expect(texts(withSentence(after, coming(3, 'I sang.')))).toEqual(['I taught ten.', 'I cooked.', 'I sang.'])
  expect(texts(withoutThought(three, { from: 1, questions: 0 }))).toEqual(['I led nine.'])
})

it('leaves nothing unfinished where only the second asking for flagged sentences went wrong', () => {
  const problem = { code: 'model-interrupted' as const, message: 'The model sent an empty answer.' }
  const early = withEvent(arrived(), { kind: 'end', problem, used: null })
  expect([early.problem, early.warnings]).toEqual([problem.message, []])
  const late = withEvent(withEvent(arrived(), { kind: 'repairing', sentences: 1 }), {
    kind: 'end',
    problem,
    used: null,
  })
  expect(late.problem).toBeNull()
  expect(late.warnings).toEqual([expect.stringContaining(problem.message)])
})
