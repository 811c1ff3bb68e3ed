import { afterEach, expect, it } from 'vitest'
import { estimateTokens } from '../../../shared/drafting/budget/estimate-tokens.ts'
import { contextTokens } from '../../../shared/drafting/budget/request-room.ts'
import { memorySecrets } from '../../adapters/secrets/memory-secrets.ts'
import type { LanguageModel, ModelRequest } from '../../ports.ts'
import { collected } from '../../testing/collected.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

const trades = ['ovens', 'doughs', 'ryes', 'starters', 'mills', 'crusts', 'ledgers', 'orders', 'staff', 'flours']
const items = trades.map(
  (trade) => `- Baked bread and looked after ${trade}, ${`as well as all that ${trade} need `.repeat(40)}\n`,
)
const cv = `# Ines Lorne\n\n## Work\n\n### Baker, Mill Street Bakery\n\n2015 – 2020\n\n${items.join('')}`

let app: ReturnType<typeof temporaryApp>
afterEach(() => app.close())

/** An application whose requirement is answered by more than a small server can read, and what a model was asked for it. */
async function begun(answered: (request: ModelRequest) => Promise<void> = async () => {}) {
  const seen: ModelRequest[] = []
  const model: LanguageModel = {
    async *write(_, request) {
      seen.push(request)
      await answered(request)
      yield { kind: 'text', text: 'none' }
    },
    models: async () => [],
    findLocal: async () => [],
  }
  app = temporaryApp(':memory:', { model, secrets: memorySecrets() })
  const { client } = app
  await collected(await client.library.import({ files: [new File([cv], 'cv.md')] }))
  const { id, requirements } = await client.postings.add({
    text: '# Baker\n\n## You bring\n\n- Experience of baking bread\n',
  })
  const { id: application } = await client.applications.create({ posting: id })
  await client.models.connect({ url: 'https://models.example.org', name: 'm', prices: null })
  const target = { application, requirement: requirements[0]?.id ?? '' }
  await client.drafts.agree({ server: (await client.matches.rankingSending(target)).server })
  return { client, seen, target }
}

it('shows a model as many of the best items as a small server can read', async () => {
  const { client, seen, target } = await begun()
  await client.matches.rankWithModel(target)
  const [request] = seen
  if (!request) throw new Error('The model was not asked.')
  const { system, prompt, answerTokens } = request
  expect(prompt).toContain('Baked bread')
  expect(estimateTokens(system) + estimateTokens(prompt) + answerTokens).toBeLessThanOrEqual(contextTokens)
})

it('may not be asked any more once the application forbids it, also between two tries', async () => {
  const told: unknown[] = []
  const { client, target } = await begun(async ({ mayAsk }) => {
    await app.client.applications.setNoModel({ id: target.application, noModel: true })
    try {
      mayAsk?.()
    } catch (error) {
      told.push(error)
    }
  })
  await client.matches.rankWithModel(target)
  expect(told).toEqual([expect.objectContaining({ code: 'model-refused' })])
})
