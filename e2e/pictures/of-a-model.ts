import type { Page } from '@playwright/test'
import {
  type Answering,
  done,
  hostileServer,
  piece,
  refuse,
  streaming,
} from '../../electron/adapters/model/testing/hostile-server.ts'
import type { Prepared } from '../hosts/prepared-library.ts'
import { gate, offeredId, promptOf } from '../hosts/scripted-model.ts'
import { applicationPage } from '../pages/application-page.ts'
import { modelSettings } from '../pages/model-settings.ts'
import { caretIn } from './caret-in.ts'
import { closeMessages, leave, type Take } from './take.ts'

const analysis = 'Strong data analysis skills'
const laboratory = 'Experience of working in an accredited laboratory'
const bids = 'Writing funding bids'
const [automated, dashboard] = ['Automated the weekly quality report', 'Built a dashboard in R Shiny']
const validated = 'Validated four methods under ISO 17025'
const wrote = 'Wrote the bid of 2019-2021'

const notes = {
  name: 'notes-on-bids.md',
  text: `# Ines Okafor

## Experience

### Volunteer, Carrow River Group

2018 – present

- ${wrote} as Ines Okafor, reached at ines@example.org or +44 20 7946 0123, with the plan at https://example.org/plan
`,
}

/** An application at the writing: one section paired, one drafted too, and one whose evidence names people. */
export const beforeAModel: Prepared = {
  sources: ['personal-page.md', 'cv-scrambled.txt', notes],
  applications: [
    {
      posting: 'posting.md',
      pairs: [
        [analysis, automated],
        [analysis, dashboard],
        [laboratory, validated],
        [laboratory, automated],
        [bids, wrote],
      ],
      drafted: [laboratory],
    },
  ],
}

/** What is seen of a model: before it is asked, while it writes, and whatever may come of it. */
export async function model(window: Page, take: Take): Promise<void> {
  let answer: Answering = (response) => refuse(response, 500)
  const server = await hostileServer((response, seen, count) => answer(response, seen, count))
  const answers = (next: Answering) => {
    answer = next
  }
  try {
    await beforeItIsAsked(window, take)
    await modelSettings(window).connect(server.url)
    await asItDrafts(window, take, answers)
    await asItRewrites(window, take, answers)
    await asItFails(window, take, answers)
  } finally {
    await server[Symbol.asyncDispose]()
  }
}

/** The wishes, and what would leave with its masked parts. */
async function beforeItIsAsked(window: Page, take: Take): Promise<void> {
  const { connect, price, sending } = modelSettings(window)
  await connect('https://models.example.org/v1')
  await price('0.15', '0.60')
  const { ask } = await at(window, bids)
  await ask('Draft with the model', () => take('model-menu'))
  await sending.locator('mark').first().waitFor()
  await take('model-sent')
  await sending.locator('mark').last().scrollIntoViewIfNeeded()
  await take('model-sent-words')
  await leave(window)
  await window.getByRole('link', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Disconnect' }).click()
  await window.getByRole('button', { name: 'Connect a model…' }).waitFor()
}

type Answers = (next: Answering) => void

/** A model that says this, each line under the evidence it cites; `until` keeps its answer open. What is flagged it says again. */
function says(lines: readonly (readonly [words: string, said: string])[], until?: Promise<void>): Answering {
  return async (response, { body }) => {
    const prompt = promptOf(body)
    const cited = lines.map(([words, said]) => (words === '' ? said : `[${offeredId(prompt, words)}] ${said}`))
    const again = prompt.includes('Rewrite only these')
    streaming(response).write(piece(`${(again ? cited.filter((line) => line.endsWith(nine)) : cited).join('\n')}\n`))
    await until
    response.end(piece('', 'stop') + done)
  }
}

const [report, nine] = [
  'I automated the weekly quality report in Python, saving six hours a week.',
  'I led nine teams with a dashboard in R Shiny.',
]
const [shortReport, opened] = [
  'I automated a weekly report in Python.',
  'I built a dashboard in R Shiny that volunteers open 400 times a month.',
]

/** While it writes, what it wrote with a flag, one that is edited, and what it wrote before. */
async function asItDrafts(window: Page, take: Take, answers: Answers): Promise<void> {
  const { ask, close, proposal, sentences, answered } = await at(window, analysis)
  const { held, open } = gate()
  answers(
    says(
      [
        [automated, report],
        [dashboard, nine],
        ['', '[gap] No statistics beyond reports and dashboards.'],
      ],
      held,
    ),
  )
  await ask('Draft with the model')
  await modelSettings(window).sending.getByRole('button', { name: 'Agree and send' }).click()
  await sentences.filter({ hasText: nine }).waitFor()
  await take('model-writing')
  open()
  await answered(nine)
  await sentences
    .first()
    .getByRole('button', { name: /^Evidence/u })
    .click()
  await take('model-proposal')
  await sentences.last().getByRole('button', { name: 'Edit' }).click()
  await take('model-edit')
  await window.keyboard.press('Escape')
  answers(
    says([
      [automated, shortReport],
      [dashboard, opened],
    ]),
  )
  await proposal.getByRole('button', { name: 'Ask again' }).click()
  await answered(shortReport)
  await take('model-alternatives')
  await close()
}

/** The difference in words, and both sides of a text that was changed meanwhile. */
async function asItRewrites(window: Page, take: Take, answers: Answers): Promise<void> {
  const { ask, close, proposal, sentences, answered } = await at(window, laboratory)
  answers(
    says([
      [validated, 'I validated four methods under ISO 17025 and brought them through two outside audits.'],
      [automated, 'I automated the weekly quality report in Python.'],
    ]),
  )
  await ask('Plainer')
  await answered('outside')
  await take('model-rewriting')
  await caretIn(window, laboratory)
  await window.keyboard.type(' Both are still in use.')
  await proposal.getByRole('region', { name: 'Your text now' }).waitFor()
  await sentences.last().scrollIntoViewIfNeeded()
  await take('model-changed')
  await close()
}

/** A lost connection, a pause, a refusal, and the model out of reach. */
async function asItFails(window: Page, take: Take, answers: Answers): Promise<void> {
  const { ask, close, proposal, section } = await at(window, analysis)
  answers((response, { body }) => {
    const line = `[${offeredId(promptOf(body), automated)}] ${report}\n`
    streaming(response).write(piece(line), () => setTimeout(() => response.destroy(), 50))
  })
  await ask('Draft with the model')
  await proposal.getByRole('alert').waitFor()
  await take('model-interrupted')
  await close()
  answers((response) => {
    response.setHeader('retry-after', '50')
    refuse(response, 429)
  })
  await ask('Draft with the model')
  await proposal.getByText('asked again in').waitFor()
  await take('model-pause')
  await proposal.getByRole('button', { name: 'Stop' }).click()
  await close()
  answers((response) => refuse(response, 401))
  await ask('Draft with the model')
  await proposal.getByRole('alert').waitFor()
  await take('model-error')
  await close()
  await ask('No AI in this application')
  await section.getByRole('button', { name: 'No AI is used in this application' }).waitFor()
  await take('model-none')
}

/** A section, and how its model is asked. */
async function at(window: Page, heading: string) {
  const application = applicationPage(window)
  await application.open()
  await application.requirement(heading).click()
  const section = application.section(heading)
  const proposal = section.getByRole('region', { name: 'Proposal', exact: true })
  const sentences = proposal.getByRole('list', { name: 'Sentences' }).getByRole('listitem')
  return {
    section,
    proposal,
    sentences,
    async ask(wish: string, shown?: () => Promise<unknown>) {
      await section.getByRole('button', { name: 'Ask the model' }).click()
      await window.getByRole('menu').waitFor()
      await shown?.()
      await window.getByRole('menuitem', { name: wish, exact: true }).click()
    },
    /** Until these words stand in an answer that has ended. */
    async answered(words: string) {
      await sentences.filter({ hasText: words }).waitFor()
      await proposal.getByRole('button', { name: 'Reject' }).waitFor()
    },
    async close() {
      await proposal.getByRole('button', { name: /^(?:Reject|Close)/u }).click()
      await proposal.waitFor({ state: 'hidden' })
      await closeMessages(window)
    },
  }
}
