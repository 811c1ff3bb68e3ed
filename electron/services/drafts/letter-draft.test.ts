import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryApp } from '../../testing/temporary-app.ts'

const posting =
  '# Community Librarian\n\nFell District Council\n\n## Essential\n\n- Running events for families\n- Cataloguing\n'
const cv = `# Ada Quill

## Experience

### Library Assistant, Harl Library, 2018 – present

- Run story hours for 40 families a week
- Cut the queue for new cards from 9 minutes to 3

### Shelver, Moor Library, 2014 – 2016

- Catalogued 3,000 local maps

## About me

I want to work in a county where branches decide their own programme.
I would like to join Morwen County because its mobile library reaches the moors.
`

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

/** A letter for the posting with what the sources hold paired, everything unless said otherwise. */
async function letterFrom(source: string, isPaired = (_: string) => true) {
  const { client } = app
  for await (const _ of await client.library.import({ files: [new File([source], 'cv.md')] }));
  const { id, requirements } = await client.postings.add({ text: posting })
  const { id: application } = await client.applications.create({ posting: id, kind: 'letter' })
  const { evidence } = await client.library.view()
  const requirement = requirements[0]?.id ?? ''
  for (const item of evidence.filter(({ entry, text }) => entry !== null && isPaired(text)))
    await client.matches.pair({ application, requirement, evidence: item.id })
  const { document } = await client.documents.get({ application })
  const drafted = (at: number, variant = 0) =>
    client.drafts.compose({ application, section: document.sections.at(at)?.id ?? '', bullets: false, variant })
  return { drafted, evidence }
}

describe('a letter drafted in the app', { timeout: 30_000 }, () => {
  it('opens with what is applied for and the person’s own reasons, none that was meant for another employer', async () => {
    const { drafted, evidence } = await letterFrom(cv)
    const { sentences, remark } = await drafted(0)
    expect(sentences.map(({ text }) => text)).toEqual([
      'I am applying for the role of Community Librarian at Fell District Council.',
      'I have worked as Library Assistant at Harl Library since 2018.',
      'I want to work in a county where branches decide their own programme.',
    ])
    const reason = evidence.find(({ text }) => text.startsWith('I want to work'))
    expect(sentences.at(0)?.evidence).toEqual([])
    expect(sentences.at(-1)?.evidence).toEqual([reason?.id])
    expect(remark).toBeUndefined()
  })

  it('makes up no reason where none was written, and says so', async () => {
    const { drafted } = await letterFrom(cv.slice(0, cv.indexOf('## About me')))
    const { sentences, remark } = await drafted(0)
    expect(sentences.map(({ text }) => text)).toEqual([
      'I am applying for the role of Community Librarian at Fell District Council.',
      'I have worked as Library Assistant at Harl Library since 2018.',
    ])
    expect(remark).toContain('Vouch makes up no reason')
  })

  it('offers what is not paired and would fill a short letter, and tells none of it', async () => {
    const { drafted } = await letterFrom(cv, (text) => text.startsWith('Run story hours'))
    const { sentences, remark } = await drafted(1)
    expect(remark).toContain('“Cut the queue for new cards from 9 minutes to 3”')
    expect(sentences.map(({ text }) => text).join(' ')).not.toContain('queue')
    expect((await (await letterFrom(cv)).drafted(1)).remark).toBeUndefined()
  })

  it('says where nothing that is asked for is answered', async () => {
    const { drafted } = await letterFrom(cv, () => false)
    expect((await drafted(0)).remark).toContain('hardly answers what this posting asks for')
  })

  it('tells each post in a paragraph of its own, and closes with the wish to talk', async () => {
    const { drafted } = await letterFrom(cv)
    const { sentences, left } = await drafted(1)
    expect(sentences.map(({ text, opens }) => [opens ?? false, text])).toEqual([
      [false, 'In my present post, I run story hours for 40 families a week.'],
      [false, 'I also cut the queue for new cards from 9 minutes to 3.'],
      [false, 'Before that, as Shelver at Moor Library (2014–2016), I catalogued 3,000 local maps.'],
    ])
    expect(left).toEqual([])
    expect((await drafted(-1)).sentences.map(({ text }) => text)).toEqual([
      'I would welcome the chance to talk about this role with you, and about my work at Harl Library.',
    ])
  })
})
