import { describe, expect, it } from 'vitest'
import type { DraftEvent } from '../../../shared/contract/drafts.ts'
import { draftedSentences } from '../../testing/drafted-sentences.ts'
import { scriptedDraft } from '../../testing/scripted-draft.ts'

describe('a model that is forbidden or stopped', () => {
  it('is out of reach where an employer forbids it', async () => {
    const { app, wish, seen } = await scriptedDraft([['[e1] I rewired 40 houses.']])
    await app.client.applications.setNoModel({ id: wish.application, noModel: true })
    await expect(app.client.drafts.sending(wish)).rejects.toThrow('no AI')
    await expect(app.client.drafts.write(wish)).rejects.toThrow('no AI')
    expect(seen).toHaveLength(0)
  })

  it('is let go at once when the person stops', async () => {
    const { app, wish, seen } = await scriptedDraft([
      ['[e1] I rewired 90 terraced houses.\n', '[e2] I helped.\n'],
      [''],
    ])
    await app.client.drafts.agree({ server: (await app.client.drafts.sending(wish)).server })
    const stop = new AbortController()
    const read = async () => {
      for await (const event of await app.client.drafts.write(wish, { signal: stop.signal }))
        if (event.kind === 'sentence') stop.abort()
    }
    await read().catch(() => {})
    expect(seen[0]?.request.signal?.aborted).toBe(true)
  })

  it('is asked no more between two tries of one request once it is forbidden', async () => {
    const { app, wish, seen, written } = await scriptedDraft([['[e1] I rewired 40 terraced houses for the council.']])
    await written()
    const [asked] = seen
    expect(() => asked?.request.mayAsk?.()).not.toThrow()
    await app.client.applications.setNoModel({ id: wish.application, noModel: true })
    expect(() => asked?.request.mayAsk?.()).toThrow('no AI')
  })

  it('is asked no further once it is forbidden while it writes', async () => {
    const { app, wish, seen } = await scriptedDraft([
      ['[e1] I rewired 90 terraced houses.\n'],
      ['[e1] I rewired 40 houses.\n'],
    ])
    await app.client.drafts.agree({ server: (await app.client.drafts.sending(wish)).server })
    const events: DraftEvent[] = []
    for await (const event of await app.client.drafts.write(wish)) {
      events.push(event)
      if (event.kind === 'sentence') await app.client.applications.setNoModel({ id: wish.application, noModel: true })
    }
    expect(seen).toHaveLength(1)
    expect(draftedSentences(events).map(({ text }) => text)).toEqual(['I rewired 90 terraced houses.'])
    expect(events.at(-1)).toMatchObject({ kind: 'end', problem: { code: 'model-refused' } })
  })

  it('lets the evidence sheet say that no model was used only where none was', async () => {
    const { app, wish, written } = await scriptedDraft([['[e1] I rewired 40 terraced houses for the council.']])
    const { application } = wish
    const said = 'No language model was used in Vouch'
    const sheet = async () => {
      await app.client.applications.setNoModel({ id: application, noModel: true })
      return await (await app.client.exports.evidenceSheet({ application, format: 'md' })).file.text()
    }
    expect(await sheet()).toContain(said)
    await app.client.applications.setNoModel({ id: application, noModel: false })
    await written()
    expect(await sheet()).not.toContain(said)
  })
})
