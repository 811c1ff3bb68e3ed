import { describe, expect, it } from 'vitest'
import { scriptedDraft } from '../../testing/scripted-draft.ts'

describe('ranking with a model', () => {
  it('shows what is sent, believes only words that stand in the item, and says how much it dropped', async () => {
    const { app, wish } = await scriptedDraft([
      ['[e1] strong "40 terraced houses"\n[e2] strong "trained nine apprentices"\n[e77] partial "houses"\nDone.'],
    ])
    const { requirements } = app.store.postings.list()[0] ?? { requirements: [] }
    const target = { application: wish.application, requirement: requirements[0]?.id ?? '' }
    const sending = await app.client.matches.rankingSending(target)
    expect(sending.requests[0]?.prompt).toContain('Rewired 40 terraced houses')
    expect(sending.requests[0]?.prompt).not.toContain('Brennan')
    await expect(app.client.matches.rankWithModel(target)).rejects.toThrow('Nothing was sent')
    await app.client.drafts.agree({ server: sending.server })
    expect(await app.client.matches.rankWithModel(target)).toEqual({
      ranked: [{ evidence: 'e1', strength: 'strong', quote: '40 terraced houses' }],
      dropped: 2,
    })
  })
})
