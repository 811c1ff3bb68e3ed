import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentKind } from '../../../shared/domain/document.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const cv = `# Orla Venn

## Experience

### Harbour Pilot, Sele Port, 2015 – 2021

- Orla led the night watch of six pilots
- Brought 900 ships through the narrows

### Mate, Sele Ferries, 2010 – 2015

- Steered the winter ferry
`
const posting = `# Harbour Master

Company: Wick Port

## Requirements

- Leading a watch
- At least eight years of experience as a pilot or mate
- How would you make the narrows safer in your first year? (max 60 words)
`

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

/** What the composer proposes for the section of the requirement with these words, paired with the evidence that holds the others. */
async function drafted(kind: DocumentKind, asked: string, words: readonly string[]) {
  const { client } = app
  for await (const _ of await client.library.import({ files: [new File([cv], 'cv.md')] }));
  const { id, requirements } = await client.postings.add({ text: posting })
  const { id: application } = await client.applications.create({ posting: id, kind })
  const { evidence } = await client.library.view()
  const requirement = requirements.find(({ text }) => text.includes(asked))?.id ?? ''
  for (const item of evidence.filter(({ text }) => words.some((word) => text.includes(word))))
    await client.matches.pair({ application, requirement, evidence: item.id })
  const { document } = await client.documents.get({ application })
  const section = document.sections.find((one) => one.requirements.includes(requirement))?.id ?? ''
  const { sentences } = await client.drafts.compose({ application, section, bullets: kind === 'statement' })
  return sentences.map(({ text }) => text)
}

describe('a section drafted alone tells what the whole document would', { timeout: 60_000 }, () => {
  it('says as "I" what the person wrote by their own name', async () => {
    expect(await drafted('statement', 'Leading', ['night watch'])).toEqual([
      'As Harbour Pilot at Sele Port (2015–2021), I led the night watch of six pilots.',
    ])
  })

  it('sums the years of the posts that are paired', async () => {
    const [sum] = await drafted('statement', 'eight years', ['narrows', 'ferry'])
    expect(sum).toBe(
      'I worked as Harbour Pilot at Sele Port (2015–2021) and as Mate at Sele Ferries (2010–2015), 11 years in total.',
    )
  })

  it('leaves a place for the plan before past deeds, where a question asks what one would do', async () => {
    const [plan, deed] = await drafted('answers', 'How would you', ['narrows'])
    expect(plan).toMatch(/^\[This asks what you would do/u)
    expect(deed).toContain('I brought 900 ships through the narrows.')
  })
})
