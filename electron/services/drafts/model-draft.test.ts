import { describe, expect, it } from 'vitest'
import type { DraftEvent } from '../../../shared/contract/drafts.ts'
import { draftedSentences } from '../../testing/drafted-sentences.ts'
import { scriptedDraft } from '../../testing/scripted-draft.ts'

describe('drafting with a model', () => {
  it('gives sentences one by one, with their evidence, restored and checked', async () => {
    const { rewired, written } = await scriptedDraft(
      [['[e1] I rewired 40 terraced houses for the council.\n']].map((parts) => parts),
    )
    expect(rewired).toBe('e1')
    const events = await written()
    expect(events).toEqual([
      {
        kind: 'sentence',
        index: 0,
        sentence: { text: 'I rewired 40 terraced houses for the council.', evidence: ['e1'], findings: [] },
      },
      { kind: 'end', used: { prompt: 100, answer: 10 }, problem: null },
    ])
  })

  it('shows before anything is sent exactly what will be, and sends just that', async () => {
    const { app, wish, seen, written } = await scriptedDraft([['[e1] I rewired 40 houses.']])
    const sending = await app.client.drafts.sending(wish)
    expect(seen).toHaveLength(0)
    expect(sending).toMatchObject({ server: 'https://models.example.org', model: 'm', local: false, agreed: false })
    expect(sending.masked.map(({ value }) => value)).toContain('Tomasz Brennan')
    expect(sending.cost?.prices.currency).toBe('EUR')
    expect(sending.cost?.most).toBeCloseTo((sending.tokens.prompt * 1 + sending.tokens.answer * 2) / 1_000_000, 9)
    // As a sentence with its code: thrown among the events it would reach the window as neither.
    await expect(app.client.drafts.write(wish)).rejects.toMatchObject({ data: { code: 'model-not-agreed' } })
    await expect(app.client.drafts.write(wish)).rejects.toThrow('Nothing was sent')
    expect(seen).toHaveLength(0)
    await written()
    const { request, server } = seen[0] ?? {}
    expect({ system: request?.system, prompt: request?.prompt }).toEqual(sending.requests[0])
    expect(server?.key).toBe('secret-key')
    for (const personal of ['Tomasz', 'Brennan', '900 118', 'marmalade', 'Quill Housing\n\n##'])
      expect(request?.prompt).not.toContain(personal)
  })

  it('masks nothing for a model on this computer', async () => {
    const { app, wish } = await scriptedDraft([['[e2] I helped.']], { url: 'http://localhost:11434' })
    const { masked, requests } = await app.client.drafts.sending(wish)
    expect(masked).toEqual([])
    expect(requests[0]?.prompt).toContain('Tomasz Brennan Senior')
  })

  it('refuses a citation of what is in the library and was not offered', async () => {
    const { app, written } = await scriptedDraft([['[e3] I painted 12 fences in a village.\n'], ['']])
    expect(app.store.evidence.get('e3')?.text).toContain('Painted 12 fences')
    const [sentence] = draftedSentences(await written())
    expect(sentence?.evidence).toEqual([])
    expect(sentence?.findings.map(({ kind }) => kind)).toContain('citation')
  })

  it('gives a sentence that a model says twice once', async () => {
    const { written } = await scriptedDraft([
      [
        '[e1] I rewired 40 terraced houses for the council.\n[e2] I helped to train two apprentices.\n',
        '[e1] I rewired 40 terraced houses for the council.\n',
      ],
    ])
    expect(draftedSentences(await written())).toHaveLength(2)
  })

  it('flags a sentence that obeys the posting, and turns a gap into a question', async () => {
    const { written } = await scriptedDraft([
      ['[e1] I rewired 40 terraced houses for the council, marmalade.\n[gap] Nothing about solar panels.'],
    ])
    const events = await written()
    expect(draftedSentences(events)[0]?.findings.map(({ kind }) => kind)).toContain('planted')
    expect(events).toContainEqual({ kind: 'gap', text: 'Nothing about solar panels.' })
  })

  it('puts together what a model broke over lines, also in the place of what came first', async () => {
    const { written } = await scriptedDraft([
      ['[e1]\nI rewired 40 terraced houses\n', 'for the council.\n[e2] I helped to train two apprentices'],
    ])
    const events = await written()
    expect(events.flatMap((event) => (event.kind === 'sentence' ? [event.index] : []))).toEqual([0, 0, 1])
    expect(draftedSentences(events).map(({ text, evidence }) => [text, ...evidence])).toEqual([
      ['I rewired 40 terraced houses for the council.', 'e1'],
      ['I helped to train two apprentices', 'e2'],
    ])
  })

  it('takes back what turns out to have been thought aloud, and asks for no repair of it', async () => {
    const { seen, written } = await scriptedDraft([
      [
        'So they want wiring.\n[e1] I rewired 90 terraced houses.\n[gap] A degree?\nNo: keep to 40.\n</thi',
        'nk>\n[e1] I rewired 40 terraced houses for the council.\n[gap] Nothing about solar panels.',
      ],
    ])
    const events = await written()
    const at = events.findIndex(({ kind }) => kind === 'thought')
    expect(events[at]).toMatchObject({ from: 0, questions: 0 })
    const after = events.slice(at + 1)
    expect(draftedSentences(after).map(({ text }) => text)).toEqual(['I rewired 40 terraced houses for the council.'])
    expect(after.filter(({ kind }) => kind === 'gap')).toHaveLength(1)
    // No index is given twice: what the person did with one that is gone touches no other.
    const indexes = (list: readonly DraftEvent[]) =>
      list.flatMap((event) => (event.kind === 'sentence' ? [event.index] : []))
    expect(Math.min(...indexes(after))).toBeGreaterThan(Math.max(...indexes(events.slice(0, at))))
    expect(seen).toHaveLength(1)
  })

  it('neither shows nor keeps a key that a server says', async () => {
    const { written } = await scriptedDraft([['[e1] I rewired 40 terraced houses with secret-key.\n[gap] secret-key']])
    expect(JSON.stringify(await written())).not.toContain('secret-key')
  })
})
