import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Section } from '../../../shared/domain/document.ts'
import { statedOf } from '../../services/details/basics-of.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'
import { chosenDocument } from './chosen-document.ts'

const cv = `# Oda Brask

## Experience

### Lighthouse Engineer, Northern Lights Board, 2018 – present

- Maintain the lamps and batteries of 14 lighthouses
- Cut lamp failures from 9 to 2 a year by changing the relays
- Train two apprentices in work at height

### Electrician, Vardal Ferries, 2012 – 2018

- Rewired the car deck of three ferries
- Kept the fault log of the engine room

## Education

- Diploma in Electrical Engineering, Vardal College, 2012

## About me

I want to work where lamps are still mended rather than replaced.
`
const plain = `# Aids to Navigation Engineer

Company: Strand Harbour Trust

## Essential

- A diploma in electrical engineering
- Experience of maintaining lamps and batteries
- At least five years of experience as an electrician or engineer

## Duties

- Train apprentices
- Cut lamp failures
- Keep the fault log
- Rewire ferries
`

const form = `# Aids to Navigation Engineer

Company: Strand Harbour Trust

## Application questions

1. Describe how you have trained or supported a colleague. (200 words)
2. Tell us about a time when you improved the way something works. (150 words)
3. Why do you want to work with us? (100 words)
`

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

const day = () => new Date().toISOString().slice(0, 10)

/** What a box tells, the stories that were found beside its choice among them. */
const told = ({ requirements: [requirement = ''], blocks }: Section) => ({
  requirement,
  ids: [...JSON.stringify(blocks).matchAll(/"citation","evidence":\[([^\]]*)\]/gu)].flatMap(([, ids = '']) =>
    ids.replaceAll('"', '').split(',').filter(Boolean),
  ),
})

/** What the command line writes for a kind, and what the app proposes for each section once the same evidence is paired. */
async function both(kind: 'letter' | 'statement' | 'answers', posting = plain) {
  const { client, store } = app
  for await (const _ of await client.library.import({ files: [new File([cv], 'cv.md')] }));
  const added = await client.postings.add({ text: posting })
  const { id: application } = await client.applications.create({ posting: added.id, kind })
  let last = 0
  const { composed, choices } = chosenDocument({
    kind,
    posting: added,
    entries: store.entries.list(),
    evidence: store.evidence.list(),
    basics: statedOf(store),
    words: null,
    today: day(),
    newId: (prefix) => `${prefix}${++last}`,
  })
  const chosen =
    kind === 'answers'
      ? composed.document.sections.map(told)
      : choices.map(({ requirement, evidence }) => ({ requirement, ids: evidence.map(({ id }) => id) }))
  for (const { requirement, ids } of chosen)
    for (const evidence of new Set(ids)) {
      const choice = choices.find((one) => one.requirement === requirement)?.evidence.find(({ id }) => id === evidence)
      const strength = kind === 'answers' ? 'strong' : (choice?.strength ?? 'strong')
      await client.matches.pair({ application, requirement, evidence, strength })
    }
  const { document } = await client.documents.get({ application })
  const drafted: string[] = []
  for (const { id, whenWritten } of document.sections) {
    if (whenWritten) continue
    const wish = { application, section: id, bullets: kind === 'statement' }
    const { sentences } = await client.drafts.compose(wish)
    drafted.push(...sentences.map(({ text }) => text))
  }
  const written = composed.document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const parts = block.kind === 'bulletList' ? block.items.flatMap(({ content }) => content) : [block]
      return parts.flatMap((part) =>
        part.kind === 'paragraph'
          ? part.content.flatMap((inline) => (inline.kind === 'text' && inline.text.trim() !== '' ? [inline.text] : []))
          : [],
      )
    }),
  )
  return { drafted, written }
}

describe('the same facts', { timeout: 60_000 }, () => {
  it('make the same letter in the app, part by part, as on the command line', async () => {
    const { drafted, written } = await both('letter')
    expect(written.length).toBeGreaterThan(6)
    expect(drafted).toEqual(written)
  })

  it('make the same statement', async () => {
    const { drafted, written } = await both('statement')
    expect(written.length).toBeGreaterThan(4)
    expect(drafted).toEqual(written)
  })

  it('make the same answers to a form', async () => {
    const { drafted, written } = await both('answers', form)
    expect(written.length).toBeGreaterThan(2)
    expect(drafted).toEqual(written)
  })
})
