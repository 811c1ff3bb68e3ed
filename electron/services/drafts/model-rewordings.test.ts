import { describe, expect, it } from 'vitest'
import { draftedSentences } from '../../testing/drafted-sentences.ts'
import { scriptedDraft } from '../../testing/scripted-draft.ts'

describe('asking a model once more for what was flagged', () => {
  it('asks once more for flagged sentences only, and takes a rewording only without a flag', async () => {
    const { seen, written } = await scriptedDraft([
      ['[e1] I rewired 90 terraced houses.\n[e2] I led the training of two apprentices.\n'],
      ['[e1] I rewired 40 terraced houses for the council.\n[e2] I directed the training of two apprentices.\n'],
    ])
    const events = await written()
    expect(seen[1]?.request.prompt).toContain('Rewrite only these 2 sentences')
    const [first, second] = draftedSentences(events)
    expect(first).toEqual({ text: 'I rewired 40 terraced houses for the council.', evidence: ['e1'], findings: [] })
    expect(second?.text).toBe('I led the training of two apprentices.')
    expect(second?.findings.some(({ level }) => level === 'flag')).toBe(true)
    expect(events.filter(({ kind }) => kind === 'repairing')).toHaveLength(1)
  })

  it('puts a rewording in the place of the sentence with the same evidence', async () => {
    const { written } = await scriptedDraft([
      ['[e1] I rewired 90 terraced houses.\n[e2] I led the training of two apprentices.\n'],
      ['[e2] I helped to train two apprentices.\n'],
    ])
    expect(draftedSentences(await written()).map(({ text }) => text)).toEqual([
      'I rewired 90 terraced houses.',
      'I helped to train two apprentices.',
    ])
  })

  it('asks once more for no sentence that cites nothing: there is nothing to write it from', async () => {
    const { seen, written } = await scriptedDraft([['I rewired 90 terraced houses.\n'], ['[e1] I rewired 40 houses.']])
    const events = await written()
    expect(draftedSentences(events)[0]?.findings.map(({ kind }) => kind)).toContain('uncited')
    expect(events.some(({ kind }) => kind === 'repairing')).toBe(false)
    expect(seen).toHaveLength(1)
  })

  it('masks in the second round too what was put back in the first', async () => {
    const { app, wish, seen, written } = await scriptedDraft([
      ['[e1] I, PERSON_1, rewired 90 terraced houses.\n'],
      [''],
    ])
    const { masked } = await app.client.drafts.sending(wish)
    const events = await written()
    expect(draftedSentences(events)[0]?.text).toContain(
      masked.find(({ placeholder }) => placeholder === 'PERSON_1')?.value,
    )
    expect(seen).toHaveLength(2)
    expect(seen[1]?.request.prompt).toContain('I, PERSON_1, rewired 90')
    expect(seen[1]?.request.prompt).not.toMatch(/Tomasz|Brennan/u)
  })

  it('counts the tokens of both rounds', async () => {
    const { written } = await scriptedDraft([['[e1] I rewired 90 terraced houses.\n'], ['']])
    expect((await written()).at(-1)).toMatchObject({ kind: 'end', used: { prompt: 200, answer: 20 } })
  })

  it('never has the same sentence twice, though a rewording equals one that is there', async () => {
    const { written } = await scriptedDraft([
      ['[e1] I rewired 40 terraced houses for the council.\n[e1] I rewired 90 houses.\n'],
      ['[e1] I rewired 40 terraced houses for the council.\n'],
    ])
    expect(draftedSentences(await written()).map(({ text }) => text)).toEqual([
      'I rewired 40 terraced houses for the council.',
      'I rewired 90 houses.',
    ])
  })
})
