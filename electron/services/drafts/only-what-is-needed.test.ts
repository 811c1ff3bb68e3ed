import { afterEach, expect, it } from 'vitest'
import { draftingWishes } from '../../../shared/drafting/asking/wishes.ts'
import { memorySecrets } from '../../adapters/secrets/memory-secrets.ts'
import type { LanguageModel, ModelRequest } from '../../ports.ts'
import { collected } from '../../testing/collected.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const cv = `# Tomasz Brennan

tomasz@brennan.example.org | +44 7700 900 118

I collect gramophones in my spare time.

## Experience

### Electrician, Harrow Lane Fitters

2016 – present

- Rewired 40 terraced houses for the council
- Repaired the lighthouse lamps
- Wired a submarine

### Porter, Zeppelin Hotel

2012 – 2014

- Carried trunks
`
const posting = `# Site Electrician

Company: Quill Housing

We are a marvellous team with a pingpong table.

## Requirements

- Experience of rewiring houses
- A trombone licence

Apply by 4 May to Ms Walrus.
`
/** A word of each thing that is not for the model: other evidence, another post, what could not be placed, other requirements and all the rest of the posting. */
const others = /gramophone|lighthouse|submarine|Zeppelin|trunks|pingpong|marvellous|trombone|Walrus|Porter/iu

let app: ReturnType<typeof temporaryApp>
afterEach(() => app.close())

it('whatever a model is asked for in a section, it is sent that section’s requirement, role, company and paired evidence, and nothing else', async () => {
  const seen: ModelRequest[] = []
  const model: LanguageModel = {
    async *write(_, request) {
      seen.push(request)
      // A flagged sentence, so that it is asked once more.
      const id = /(\w+): Rewired/u.exec(request.prompt)?.[1]
      yield { kind: 'text', text: `[${id}] I rewired 90 terraced houses for the council.\n` }
    },
    models: async () => [],
    findLocal: async () => [],
  }
  app = temporaryApp(':memory:', { model, secrets: memorySecrets() })
  const { client, store } = app
  await collected(await client.library.import({ files: [new File([cv], 'cv.md')] }))
  const { id, requirements } = await client.postings.add({ text: posting })
  const { id: application } = await client.applications.create({ posting: id, kind: 'statement' })
  const evidence = store.evidence.list().find(({ text }) => text.includes('Rewired'))?.id ?? ''
  const requirement = requirements.find(({ text }) => text.includes('rewiring'))?.id ?? ''
  await client.matches.pair({ application, requirement, evidence })
  await client.models.connect({ url: 'https://models.example.org', name: 'm', prices: null })
  await client.drafts.agree({ server: 'https://models.example.org' })
  const { document } = await client.documents.get({ application })
  const section = document.sections.find(({ requirements: ids }) => ids.includes(requirement))?.id ?? ''
  for (const wish of draftingWishes) {
    const current = wish === 'draft' ? '' : 'I rewired houses.'
    await collected(
      await client.drafts.write({ application, section, wish, current, instruction: 'Begin with the council.' }),
    )
  }
  const claims = [{ text: 'I rewired 40 houses.', evidence: [evidence] }]
  await collected(await client.checks.secondOpinion({ application, claims }))

  expect(seen).toHaveLength(draftingWishes.length * 2 + 1)
  for (const { system, prompt } of seen) {
    expect(prompt).toContain('Rewired 40 terraced houses')
    expect(system + prompt).not.toMatch(others)
    expect(system + prompt).not.toMatch(/Tomasz|brennan|900 118/iu)
  }
})
