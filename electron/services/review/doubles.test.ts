import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryApp } from '../../testing/temporary-app.ts'

const cv = `# Maren Holt\n\n## Experience\n\n### Charge Nurse, Riverside Hospital, 2018 – 2021\n\n- Cut waiting times by 18% with a new rota\n- Kept the drugs register without an error\n- Taught first aid to school classes\n`
const page = `# Maren Holt\n\n## Experience\n\n### Charge Nurse, Riverside Hospital, 2018 – 2021\n\n- Reduced waiting times by 20% through a new rota\n- Founded the ward's choir\n`

let app: ReturnType<typeof temporaryApp>
const events: { readonly source: string; readonly undo: string }[] = []

beforeEach(async () => {
  app = temporaryApp()
  events.length = 0
  const files = [new File([cv], 'cv.md'), new File([page], 'page.md')]
  for await (const event of await app.client.library.import({ files })) if (event.kind === 'done') events.push(event)
}, 30_000)
afterEach(() => app.close())

const review = () => app.client.review
const texts = async () => (await app.client.library.view()).evidence.map(({ text }) => text)

async function theDouble() {
  const [double] = await review().doubles()
  if (!double) throw new Error('no double was found')
  return double
}

describe('possible doubles', { timeout: 30_000 }, () => {
  it('become variants of the one that is kept, with the places of both', async () => {
    const { first, second } = await theDouble()
    const before = await texts()
    const { undo } = await review().joinDouble({ keep: first, other: second })
    const kept = app.store.evidence.get(first)
    expect(kept?.text).toBe('Cut waiting times by 18% with a new rota')
    expect(kept?.origins).toHaveLength(2)
    expect(app.store.evidence.get(second)).toBeNull()
    expect(await review().doubles()).toEqual([])
    await review().undo({ undo })
    expect(await texts()).toEqual(before)
    expect(await review().doubles()).toHaveLength(1)
  })

  it('are not shown again once they were called different, until that is taken back', async () => {
    const { first, second } = await theDouble()
    const { undo } = await review().keepApart({ first: second, second: first })
    expect(await review().doubles()).toEqual([])
    await review().undo({ undo })
    expect(await review().doubles()).toHaveLength(1)
  })
})

describe('acts on several at once', { timeout: 30_000 }, () => {
  it('merge items into one in the order given', async () => {
    const { evidence } = await app.client.library.view()
    const ids = evidence.filter(({ text }) => /register|first aid|choir/u.test(text)).map(({ id }) => id)
    const before = await texts()
    const { undo } = await review().mergeAll({ ids })
    expect(app.store.evidence.get(ids[0] ?? '')?.text).toBe(
      "Kept the drugs register without an error Taught first aid to school classes Founded the ward's choir",
    )
    await review().undo({ undo })
    expect(await texts()).toEqual(before)
  })

  it('take several imports back in one act that can itself be taken back', async () => {
    const before = await texts()
    const { undo } = await review().undoImports({
      imports: events.map(({ source, undo: id }) => ({ source, undo: id })),
    })
    expect(await app.client.library.view()).toEqual({ sources: [], entries: [], evidence: [] })
    await review().undo({ undo })
    expect(await texts()).toEqual(before)
  })
})

describe('the library as JSON Resume', { timeout: 30_000 }, () => {
  it('reads back as the same entries and items', async () => {
    const { file } = await app.client.library.resume()
    const other = temporaryApp()
    for await (const _ of await other.client.library.import({ files: [file] }));
    const plain = async ({ client }: typeof app) => {
      const { entries, evidence } = await client.library.view()
      return [
        entries.map(({ title, organisation, start, end }) => [title, organisation, start, end]),
        evidence.map(({ text }) => text),
      ]
    }
    expect(await plain(other)).toEqual(await plain(app))
    expect((await (await other.client.library.resume()).file.text()).length).toBe((await file.text()).length)
    other.close()
  })
})
