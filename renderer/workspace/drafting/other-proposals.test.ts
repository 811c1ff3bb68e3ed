import { expect, it } from 'vitest'
import type { DraftSentence } from '../../editor/draft.ts'
import { otherProposals } from './other-proposals.ts'

const sentence = (text: string): DraftSentence => ({ key: text, text, evidence: ['e1'], findings: [], state: 'open' })
const proposal = (asking: number, ...texts: string[]) => ({
  asking,
  by: 'model' as const,
  variant: 0,
  wish: 'draft' as const,
  sentences: texts.map(sentence),
})

it('offers each sentence once, with the latest proposal that had it, and none that is proposed now', () => {
  const others = otherProposals({
    sentences: [sentence('I led nine.')],
    earlier: [
      proposal(3, 'I led nine.', 'I taught ten.'),
      proposal(2, 'I taught ten.'),
      proposal(1, 'I taught ten.', 'I ran.'),
    ],
  })
  expect(others.map((one) => one.sentences.map(({ text }) => text))).toEqual([['I taught ten.'], ['I ran.']])
})
