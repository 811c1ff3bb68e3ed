import { expect, it } from 'vitest'
import type { Draft, DraftSentence } from '../../editor/draft.ts'
import { withAlternative } from './draft-store.ts'

const flag = { kind: 'name', level: 'flag' as const, start: 0, end: 1, quote: 'I', why: 'It is not in the evidence.' }
const sentence = (text: string, about: Partial<DraftSentence> = {}): DraftSentence => ({
  key: text,
  text,
  evidence: ['e1'],
  findings: [],
  state: 'open',
  ...about,
})
const draft: Draft = {
  asking: 2,
  by: 'model',
  bullets: false,
  variant: 0,
  wish: 'draft',
  instruction: '',
  base: '',
  rewrites: false,
  running: false,
  progress: '',
  waiting: null,
  sentences: [
    sentence('I tuned pianos.'),
    sentence('I won a prize.', { findings: [flag] }),
    sentence('I love teams.', { state: 'rejected' }),
  ],
  earlier: [
    {
      asking: 1,
      by: 'model',
      variant: 0,
      wish: 'draft',
      sentences: [sentence('I love teams.'), sentence('I led ten.', { findings: [flag] })],
    },
  ],
  questions: [],
  warnings: [],
  problem: null,
  left: [],
}

it('what was rejected or goes beyond the evidence is never offered again, of no proposal before', () => {
  const texts = withAlternative(draft).map(({ sentences }) => sentences.map(({ text }) => text))
  expect(texts).toEqual([['I tuned pianos.']])
})

it('asking again keeps what was proposed before, the last first', () => {
  const before = [
    {
      asking: 1,
      by: 'composer' as const,
      variant: 0,
      wish: 'draft' as const,
      sentences: [sentence('I built pianos.')],
    },
  ]
  expect(withAlternative({ ...draft, earlier: before }).map(({ asking }) => asking)).toEqual([2, 1])
})
