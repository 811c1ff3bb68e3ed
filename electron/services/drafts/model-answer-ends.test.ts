import { describe, expect, it } from 'vitest'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { draftedSentences } from '../../testing/drafted-sentences.ts'
import { scriptedDraft } from '../../testing/scripted-draft.ts'

describe('an answer of a model that breaks off, goes on or says nothing', () => {
  it('keeps what came before an answer broke off', async () => {
    const { written } = await scriptedDraft([
      [
        '[e1] I rewired 40 terraced houses for the council.\n[e2] I hel',
        new VouchError('model-interrupted', 'It stopped.'),
      ],
    ])
    const events = await written()
    expect(draftedSentences(events).map(({ text }) => text)).toEqual(['I rewired 40 terraced houses for the council.'])
    expect(events.at(-1)).toMatchObject({ kind: 'end', problem: { code: 'model-interrupted', message: 'It stopped.' } })
  })

  it('ends a model that goes on and on, and keeps what it said first', async () => {
    const lines = Array.from({ length: 400 }, (_, at) => `[e1] I rewired 40 terraced houses, round ${at}.\n`)
    const { written } = await scriptedDraft([lines])
    const events = await written()
    expect(draftedSentences(events).length).toBeGreaterThan(100)
    expect(events.at(-1)).toMatchObject({ kind: 'end', problem: { code: 'model-interrupted' } })
  })

  it('ends a second round that goes on and on, and takes the rewordings that came first', async () => {
    const lines = Array.from({ length: 400 }, (_, at) => `[e1] I rewired 40 terraced houses in round ${at}.\n`)
    const { written } = await scriptedDraft([
      ['[e1] I rewired 90 terraced houses.\n'],
      ['[e1] I rewired 40 terraced houses for the council.\n', ...lines],
    ])
    const events = await written()
    expect(draftedSentences(events).map(({ text }) => text)).toEqual(['I rewired 40 terraced houses for the council.'])
    expect(events.at(-1)).toMatchObject({ kind: 'end', problem: { code: 'model-interrupted' } })
  })

  it.each([
    ['a thought that is never closed', '<think>They want wiring.\n[e1] I rewired 90 terraced houses.\n'],
    ['a thought that only ends', '[e1] I rewired 90 terraced houses.\n</think>'],
    ['marks alone', '```\n[e1]\n```\n---\n'],
    ['a preamble', 'Sure, here you go:\n'],
  ])('says in a sentence what helps where the whole answer is %s', async (_, answer) => {
    const { written } = await scriptedDraft([[answer]])
    const events = await written()
    const last = events.at(-1)
    expect(last).toMatchObject({ kind: 'end', problem: { code: 'model-interrupted' } })
    expect(last?.kind === 'end' && last.problem?.message).toMatch(/wrote no sentence\. .*composer/u)
    const left = events.slice(events.findLastIndex(({ kind }) => kind === 'thought') + 1)
    expect(draftedSentences(left)).toEqual([])
  })

  it('calls what is missing an answer', async () => {
    const { written } = await scriptedDraft([['[gap] Nothing about solar panels.']])
    expect((await written()).at(-1)).toMatchObject({ problem: null })
  })
})
