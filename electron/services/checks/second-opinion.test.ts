import { afterEach, describe, expect, it } from 'vitest'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { memorySecrets } from '../../adapters/secrets/memory-secrets.ts'
import type { LanguageModel, ModelEvent, ModelRequest } from '../../ports.ts'
import { collected } from '../../testing/collected.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const cv = `# Tomasz Brennan

tomasz@brennan.example.org

## Experience

### Electrician, Harrow Lane Fitters

2016 – present

- Rewired 40 terraced houses for the council
- Helped Tomasz Brennan Senior to train two apprentices
`
const posting = '# Site Electrician\n\nQuill Housing\n\n## Essential\n\n- Experience of rewiring houses\n'

/** A model that answers each request from its prompt; a VouchError is thrown. */
function answering(answer: (prompt: string) => string | VouchError) {
  const seen: ModelRequest[] = []
  const model: LanguageModel = {
    async *write(_server, request): AsyncGenerator<ModelEvent> {
      seen.push(request)
      const said = answer(request.prompt)
      if (said instanceof VouchError) throw said
      if (said.includes('CUT')) yield { kind: 'warning', message: 'Read in part.' }
      for (const text of said.match(/[\s\S]{1,5}/gu) ?? []) yield { kind: 'text', text }
    },
    models: async () => [],
    findLocal: async () => [],
  }
  return { model, seen }
}

let app: ReturnType<typeof temporaryApp>
afterEach(() => app.close())

async function begun(answer: (prompt: string) => string | VouchError, agree = true) {
  const { model, seen } = answering(answer)
  app = temporaryApp(':memory:', { model, secrets: memorySecrets() })
  await collected(await app.client.library.import({ files: [new File([cv], 'cv.md')] }))
  const { id } = await app.client.postings.add({ text: posting })
  const application = (await app.client.applications.create({ posting: id, kind: 'statement' })).id
  await app.client.models.connect({ url: 'https://models.example.org', name: 'm', key: 'secret-key' })
  const item = (words: string) => app.store.evidence.list().find(({ text }) => text.includes(words))?.id ?? ''
  const [rewired, helped] = [item('Rewired'), item('Helped')]
  const asked = {
    application,
    claims: [
      { text: 'I rewired 40 houses for the council.', evidence: [rewired] },
      { text: 'I trained two apprentices with Tomasz Brennan Senior.', evidence: [helped] },
    ],
  }
  const sending = await app.client.checks.opinionSending(asked)
  if (agree) await app.client.drafts.agree({ server: sending.server })
  return { asked, seen, sending, rewired, helped }
}

const idIn = (prompt: string) => /\n(\w+): /u.exec(prompt)?.[1]

describe('a second opinion', () => {
  it('asks about one claim at a time, with its own evidence alone', async () => {
    const { asked, seen, sending } = await begun(() => '')
    expect(seen).toHaveLength(0)
    await collected(await app.client.checks.secondOpinion(asked))
    expect(seen.map(({ system, prompt }) => ({ system, prompt }))).toHaveLength(2)
    expect(sending.requests).toHaveLength(2)
    expect(seen[0]?.prompt).toContain('Rewired 40 terraced houses')
    expect(seen[0]?.prompt).not.toContain('apprentices')
    for (const { prompt } of seen) expect(prompt).not.toMatch(/Quill|brennan\.example|secret-key/u)
  })

  it('masks names in what is sent and puts them back in what comes', async () => {
    const { asked, seen, sending, helped } = await begun((prompt) => {
      const name = /PERSON_\d+/u.exec(prompt)?.[0]
      return `[${idIn(prompt)}] not supported "Helped ${name}" - they helped, another trained.`
    })
    const events = await collected(await app.client.checks.secondOpinion(asked))
    expect(sending.masked.map(({ value }) => value)).toContain('Tomasz Brennan')
    expect(seen[1]?.prompt).not.toContain('Tomasz')
    expect(events.at(1)).toMatchObject({ kind: 'opinion', index: 1, verdict: 'not supported', evidence: helped })
    expect(events.at(1)).toMatchObject({ quote: expect.stringContaining('Helped Tomasz Brennan') })
  })

  it('repeats no key that the server says back', async () => {
    const { asked } = await begun(
      (prompt) => `[${idIn(prompt)}] supported "Rewired 40 terraced houses" - by secret-key.`,
    )
    const events = await collected(await app.client.checks.secondOpinion(asked))
    expect(events.at(0)).toMatchObject({ kind: 'opinion', reason: 'by ….' })
    expect(JSON.stringify(events)).not.toContain('secret-key')
  })

  it('does not believe what quotes nothing of the evidence', async () => {
    const { asked } = await begun((prompt) => `[${idIn(prompt)}] supported "a master of all trades" - certainly`)
    expect(await collected(await app.client.checks.secondOpinion(asked))).toEqual([
      { kind: 'unread', index: 0 },
      { kind: 'unread', index: 1 },
      { kind: 'end', problem: null },
    ])
  })

  it('believes nothing of a server that read only part of the evidence', async () => {
    const { asked } = await begun((prompt) => `[${idIn(prompt)}] not supported "Rewired 40" - CUT`)
    expect((await collected(await app.client.checks.secondOpinion(asked))).at(0)).toEqual({ kind: 'unread', index: 0 })
  })

  it('keeps what came before the connection was lost, and says so', async () => {
    const { asked, rewired } = await begun((prompt) =>
      prompt.includes('apprentices')
        ? new VouchError('model-interrupted', 'The answer broke off.')
        : `[${idIn(prompt)}] supported "Rewired 40 terraced houses" - the same`,
    )
    const events = await collected(await app.client.checks.secondOpinion(asked))
    expect(events).toMatchObject([
      { kind: 'opinion', index: 0, verdict: 'supported', evidence: rewired },
      { kind: 'end', problem: { code: 'model-interrupted' } },
    ])
  })

  it('sends nothing before it is agreed, nor where the application forbids a model', async () => {
    const { asked, seen } = await begun(() => '', false)
    await expect(collected(await app.client.checks.secondOpinion(asked))).rejects.toThrow(/agree first/u)
    await app.client.applications.setNoModel({ id: asked.application, noModel: true })
    await expect(app.client.checks.opinionSending(asked)).rejects.toThrow(/no AI/u)
    expect(seen).toHaveLength(0)
  })

  it('changes no status', async () => {
    const { asked } = await begun((prompt) => `[${idIn(prompt)}] not supported "Rewired 40" - no`)
    const before = await app.client.checks.document({ application: asked.application })
    await collected(await app.client.checks.secondOpinion(asked))
    expect(await app.client.checks.document({ application: asked.application })).toEqual(before)
  })
})
