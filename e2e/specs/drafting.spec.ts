import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { hostileServer, streaming } from '../../electron/adapters/model/testing/hostile-server.ts'
import { gate, offeredId, scriptedModel } from '../hosts/scripted-model.ts'
import { applicationPage } from '../pages/application-page.ts'
import { clean } from '../pages/clean.ts'
import { modelSettings } from '../pages/model-settings.ts'
import { expect, test } from '../test.ts'

const laboratory = 'Experience of working in an accredited laboratory'
const bids = 'Writing funding bids'
const validated = 'Validated four methods under ISO 17025'
const automated = 'Automated the weekly quality report'

test.use({
  prepared: {
    sources: ['cv-scrambled.txt'],
    applications: [
      {
        posting: 'posting.md',
        pairs: [
          [laboratory, validated],
          [laboratory, automated],
        ],
      },
    ],
  },
})

/** An application with a requirement paired twice, at the writing. */
async function begun(window: Page) {
  const application = applicationPage(window)
  await application.open()
  await application.requirement(laboratory).click()
  const section = application.section(laboratory)
  const proposal = section.getByRole('region', { name: 'Proposal' })
  return {
    application,
    section,
    proposal,
    sentences: proposal.getByRole('list', { name: 'Sentences' }).getByRole('listitem'),
  }
}

/** The acts of a sentence are shown when it is pointed at. */
async function act(sentence: ReturnType<Page['getByRole']>, name: string) {
  await sentence.hover()
  await sentence.getByRole('button', { name, exact: true }).click()
}

test('the composer: a gap’s three ways, sentences decided one by one, arrangements by name', async ({ window }) => {
  const { application, section, proposal, sentences } = await begun(window)
  const { evidence, requirement } = application

  await test.step('a gap can be left out', async () => {
    await requirement(bids).click()
    await evidence.getByRole('button', { name: 'Mark as gap' }).click()
    await evidence.getByRole('button', { name: 'Leave out' }).click()
    await expect(requirement(bids)).toContainText('gap')
    await expect(requirement(bids)).not.toHaveAttribute('aria-current', 'true')
  })

  await test.step('a gap can say what is being learned, in the person’s own words', async () => {
    await requirement(bids).click()
    await evidence.getByRole('button', { name: 'Say what I am learning' }).click()
    await evidence
      .getByRole('textbox', { name: /What are you learning/u })
      .fill('I am taking an evening course in writing funding bids until June')
    await evidence.getByRole('button', { name: 'Add and pair' }).click()
    await expect(requirement(bids)).not.toContainText('gap')
    await application.draft(bids)
    await expect(application.section(bids)).toContainText('I am taking an evening course in writing funding bids')
  })

  await test.step('a gap can be answered with evidence', async () => {
    const sensing = 'Experience with remote sensing'
    await requirement(sensing).click()
    await evidence.getByRole('button', { name: 'Mark as gap' }).click()
    await evidence.getByRole('button', { name: 'Answer' }).click()
    await evidence.getByRole('textbox', { name: /remote sensing/u }).fill('Mapped algal blooms from satellite pictures')
    await evidence.getByRole('button', { name: 'Add and pair' }).click()
    await application.draft(sensing)
    await expect(application.section(sensing)).toContainText('I mapped algal blooms from satellite pictures.')
  })

  await test.step('each arrangement says what it is, and an earlier one can be taken from', async () => {
    await requirement(laboratory).click()
    await section.getByRole('button', { name: 'Draft' }).click()
    await expect(sentences).toHaveCount(2)
    await expect(proposal).toContainText('built-in composer, in your order')
    await proposal.getByRole('button', { name: 'Again, shorter' }).click()
    await expect(sentences).toHaveCount(1)
    const earlier = proposal.getByRole('region', { name: 'The composer’s, in your order' })
    await earlier.getByRole('button', { name: /^Take this one: .*automated/iu }).click()
    await expect(sentences).toHaveCount(2)
    await clean(window, 'earlier proposals')
  })

  await test.step('one is edited, one accepted alone, one left out', async () => {
    const [first, second] = [sentences.filter({ hasText: 'validated' }), sentences.filter({ hasText: 'automated' })]
    await act(first, 'Edit')
    await proposal.getByRole('textbox', { name: 'Edit the sentence' }).fill('I validated four methods under ISO 17025.')
    await window.keyboard.press('Enter')
    await expect(first).toContainText('I validated four methods under ISO 17025.')
    await act(second, 'Leave out')
    await expect(second.getByRole('button', { name: 'Take back' })).toBeAttached()
    await act(first, 'Accept this')
    await expect(proposal).toHaveCount(0)
    await expect(section.getByRole('listitem')).toHaveText(/^I validated four methods under ISO 17025\./u)
    await expect(section).not.toContainText('quality report')
  })
})

test('a model: stopped at once, told apart, nothing flagged in bulk, nothing of the writer’s overwritten', async ({
  window,
}) => {
  const { held, open } = gate()
  const rewriting = gate()
  type Answer = (id: string) => ReturnType<Parameters<typeof scriptedModel>[0]>
  let says: Answer = (id) => ({
    text: `[${id}] I validated four methods.\n[${id}] I led nine teams.\n[${id}] I won`,
    held,
  })
  const model = await scriptedModel((prompt) => {
    const id = offeredId(prompt, validated)
    return prompt.includes('Rewrite only these') ? { text: `[${id}] I won twelve prizes.\n` } : says(id)
  })
  await modelSettings(window).connect(model.url)
  const { application, section, proposal, sentences } = await begun(window)
  const ask = async (what: string) => {
    await section.getByRole('button', { name: 'Ask the model' }).click()
    await window.getByRole('menuitem', { name: what }).click()
  }

  await test.step('each sentence is checked as it comes; Esc stops at once and keeps what had arrived', async () => {
    await ask('Draft with the model')
    await modelSettings(window).sending.getByRole('button', { name: 'Agree and send' }).click()
    await expect(sentences).toHaveCount(2)
    await expect(sentences.last()).toContainText('⚑')
    await expect(proposal.getByRole('button', { name: 'Stop' })).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(proposal).toContainText('Stopped; what had arrived is kept.')
    await expect(sentences).toHaveText([/I validated four methods\./u, /I led nine teams\./u])
    open()
  })

  await test.step('what is flagged does not go along when all are accepted', async () => {
    says = (id) => ({ text: `[${id}] I validated four methods under ISO 17025.\n[${id}] I won nine prizes.\n` })
    await proposal.getByRole('button', { name: 'Ask again' }).click()
    await expect(sentences).toHaveCount(2)
    await expect(sentences.filter({ hasText: 'nine prizes' })).toContainText('⚑')
    await expect(proposal.getByRole('region', { name: 'The model’s last, from your evidence' })).toContainText(
      'I validated four methods.',
    )
    await proposal.getByRole('button', { name: 'Accept the 1 clean' }).click()
    await expect(section.getByRole('listitem').first()).toHaveText(/^I validated four methods under ISO 17025\./u)
    await expect(sentences).toHaveText(/nine prizes/u)
  })

  await test.step('the flagged one goes back to the person’s own wording and is accepted alone', async () => {
    await act(sentences.first(), 'My wording')
    await expect(sentences).toHaveText(/Validated four methods under ISO 17025 and kept them/u)
    await act(sentences.first(), 'As drafted')
    await expect(sentences).toHaveText(/nine prizes/u)
    await act(sentences.first(), 'My wording')
    await expect(sentences).toHaveText(/Validated four methods under ISO 17025 and kept them/u)
    await act(sentences.first(), 'Leave out')
    await proposal.getByRole('button', { name: 'Reject' }).click()
    await expect(proposal).toHaveCount(0)
  })

  await test.step('what a rewriting or an instruction would send can be looked at, and nothing goes for it', async () => {
    const { sending } = modelSettings(window)
    const material = sending.getByRole('region', { name: 'Material' })
    const before = model.asked()
    await ask('What will be sent…')
    await expect(material).toContainText('Write the section from the evidence.')
    await sending.getByLabel('When you ask for').selectOption('Plainer')
    await expect(material).toContainText('in plainer words')
    await expect(material).toContainText('I validated four methods under ISO 17025.')
    await sending.getByRole('button', { name: 'Cancel' }).click()
    await ask('My own instruction…')
    const dialog = window.getByRole('dialog', { name: 'Ask the model' })
    await dialog.getByRole('textbox', { name: 'Instruction' }).fill('Name the standard first.')
    await dialog.getByRole('button', { name: 'What will be sent…' }).click()
    await expect(material).toContainText('Instruction of the writer: Name the standard first.')
    await window.keyboard.press('Escape')
    await expect(dialog.getByRole('textbox', { name: 'Instruction' })).toHaveValue('Name the standard first.')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    expect(model.asked()).toBe(before)
  })

  await test.step('one sentence of a rewriting takes the place of the words it came from, and undo brings them back', async () => {
    says = (id) => ({ text: `[${id}] I kept four methods through two external audits.\n` })
    await ask('Plainer')
    await expect(proposal.locator('del').first()).toBeVisible()
    await act(sentences.first(), 'Accept this')
    await expect(proposal).toHaveCount(0)
    await expect(section.getByRole('listitem')).toHaveText(/^I kept four methods through two external audits\./u)
    await window.keyboard.press('ControlOrMeta+z')
    await expect(section.locator('.section-body').getByRole('listitem')).toHaveText(
      /^I validated four methods under ISO 17025\./u,
    )
    await expect(proposal.locator('del').first()).toBeVisible()
  })

  await test.step('a text that changed meanwhile stands beside the rewriting, and both are kept', async () => {
    says = (id) => ({
      text: `[${id}] I kept four methods through two external audits, validated.\n`,
      held: rewriting.held,
    })
    await ask('Shorter')
    await expect(sentences.first()).toContainText('validated')
    await section.getByRole('paragraph').first().click()
    await window.keyboard.press('End')
    await window.keyboard.type(' Twice.')
    const [yours, proposed] = [
      proposal.getByRole('region', { name: 'Your text now' }),
      proposal.getByRole('region', { name: 'Proposed' }),
    ]
    await expect(yours.getByRole('insertion')).toHaveText('Twice.')
    rewriting.open()
    for (const [width, folded] of [
      [1024, true],
      [1440, false],
    ] as const) {
      await window.setViewportSize({ width, height: 800 })
      const [one, other] = [await yours.boundingBox(), await proposed.boundingBox()]
      expect(other?.y).toBe(one?.y)
      expect(Math.min(one?.width ?? 0, other?.width ?? 0)).toBeGreaterThan(280)
      expect((await application.requirements.boundingBox())?.width ?? 0).toBeCloseTo(folded ? 28 : 291, -1)
    }
    await window.setViewportSize({ width: 1024, height: 800 })
    await clean(window, 'both texts side by side')
    // Backwards, because on the way on a message may come first.
    await window.keyboard.press('Shift+F6')
    await expect(application.requirements).toHaveCSS('width', '232px')
    await section.getByRole('paragraph').first().click()
    await expect(application.requirements).toHaveCSS('width', '28px')
    await window.getByTitle('Show Requirements').click()
    await expect(application.requirements).toHaveCSS('width', '232px')
    await expect(application.requirement(laboratory)).toBeFocused()
    await section.getByRole('paragraph').first().click()
    await window.keyboard.press('ControlOrMeta+Shift+L')
    await expect(window.getByRole('complementary', { name: 'Page beside the text' })).toBeVisible()
    const columns = async () =>
      Math.min(...(await Promise.all([yours, proposed].map(async (one) => (await one.boundingBox())?.width ?? 0))))
    await expect.poll(columns, 'readable beside the page too').toBeGreaterThan(240)
    await expect(application.requirements).toHaveCSS('width', '28px')
    await window.getByTitle('Show Requirements').click()
    await expect(application.requirement(laboratory)).toBeFocused()
    await window.setViewportSize({ width: 720, height: 450 })
    await expect.poll(columns, 'one below the other at 200 % zoom').toBeGreaterThan(240)
    await section.getByRole('paragraph').first().click()
    await window.keyboard.press('ControlOrMeta+Shift+L')
    await window.setViewportSize({ width: 1440, height: 900 })
    await proposal.getByRole('button', { name: 'Add below yours' }).click()
    await expect(section.getByRole('listitem')).toHaveText([/ISO 17025\..*Twice\./u, /two external audits, validated/u])
  })
  await model.stop()
})

test('a pause that a server asks for is counted down, can be ended, and loses nothing', async ({ window }) => {
  let busy = true
  const model = await scriptedModel((prompt) =>
    busy
      ? { text: '', pause: 50 }
      : { text: `[${offeredId(prompt, validated)}] I validated four methods under ISO 17025.\n` },
  )
  await modelSettings(window).connect(model.url)
  const { application, section, proposal, sentences } = await begun(window)
  await section.getByRole('button', { name: 'Ask the model' }).click()
  await window.getByRole('menuitem', { name: 'Draft with the model' }).click()
  await modelSettings(window).sending.getByRole('button', { name: 'Agree and send' }).click()
  await expect(proposal).toContainText(/asks for a pause; asked again in \d+\ss\./u)
  await proposal.getByRole('button', { name: 'Stop' }).click()
  await expect(proposal).not.toContainText('asked again')
  await expect(proposal.getByRole('alert')).toHaveText('Stopped before anything had arrived.')
  busy = false
  await proposal.getByRole('button', { name: 'Ask again' }).click()
  await expect(sentences).toHaveText(/^I validated four methods under ISO 17025\./u)
  await proposal.getByRole('button', { name: 'Accept', exact: true }).click()
  busy = true
  await application.footer.getByRole('button', { name: /to look at/u }).click()
  const opinion = window.getByRole('dialog').getByRole('region', { name: 'Second opinion' })
  await opinion.getByRole('button', { name: /^Ask small about/u }).click()
  await expect(opinion).toContainText(/asks for a pause; asked again in (?:4[0-8]|3\d)\ss\./u, { timeout: 20_000 })
  await opinion.getByRole('button', { name: 'Stop' }).click()
  await expect(opinion).toContainText('Stopped; what had arrived is kept.')
  await model.stop()
})

test('No AI ends at once what a model is being asked to rank', async ({ window }) => {
  const { held: closed, open: close } = gate()
  const server = await hostileServer((response) => {
    response.on('close', close)
    streaming(response).write(': still reading\n\n')
  })
  await modelSettings(window).connect(server.url)
  const { application, section } = await begun(window)
  await application.evidence.getByRole('button', { name: 'Rank with small' }).click()
  await modelSettings(window).sending.getByRole('button', { name: 'Agree and send' }).click()
  await expect(application.evidence.getByRole('button', { name: /^Stop asking/u })).toBeVisible()
  await section.getByRole('button', { name: 'Ask the model' }).click()
  await window.getByRole('menuitem', { name: 'No AI in this application' }).click()
  await closed
  await server[Symbol.asyncDispose]()
})

test('what would leave is seen with its masked parts before a server elsewhere is asked', async ({ window }) => {
  const settings = modelSettings(window)
  await settings.connect('https://models.example.org/v1')
  await settings.price('0,25', '$1.5')
  const { application, section } = await begun(window)
  await application.evidence.getByRole('searchbox').fill('')
  await application.requirement(bids).click()
  await application.evidence.getByRole('button', { name: 'Mark as gap' }).click()
  await application.evidence.getByRole('button', { name: 'Answer' }).click()
  await application.evidence
    .getByRole('textbox', { name: /funding bids/u })
    .fill('Wrote the bid of 2019-2021 as Ines Okafor, reached at ines@example.org or +44 20 7946 0123')
  await application.evidence.getByRole('button', { name: 'Add and pair' }).click()
  const part = application.section(bids)
  await part.getByRole('button', { name: 'Ask the model' }).click()
  await window.getByRole('menuitem', { name: 'Draft with the model' }).click()
  const { sending } = settings
  await expect(sending).toContainText('models.example.org')
  await expect(sending).toContainText('This leaves the computer.')
  await expect(sending).toContainText(
    /At most about €0\.00\d+, reckoned from your prices: €0\.25 for a million tokens read and €1\.50 for a million written\./u,
  )
  await expect(sending).toContainText('Language of the text: English.')
  const material = sending.getByRole('region', { name: 'Material' }).locator('pre')
  await expect(material).toContainText('Wrote the bid of 2019-2021 as PERSON_1')
  await expect(material).not.toContainText('Okafor')
  await expect(material).not.toContainText('7946')
  await expect(sending.getByRole('table')).toContainText('ines@example.org')
  await expect(material.locator('mark').first()).toBeVisible()
  await clean(window, 'what will be sent')
  await sending.getByRole('button', { name: 'Cancel' }).click()
  await expect(part.getByRole('region', { name: 'Proposal' })).toHaveCount(0)
  await section.getByRole('button', { name: 'Ask the model' }).click()
  await window.getByRole('menuitem', { name: 'No AI in this application' }).click()
  await expect(part.getByRole('button', { name: 'No AI is used in this application' })).toBeVisible()
  await expect(part.getByRole('button', { name: 'Ask the model' })).toHaveCount(0)
})

test('servers on this computer are found only when asked for, with their models to choose from', async ({ window }) => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const models = request.url === '/v1/models'
    response.writeHead(models ? 200 : 404, { 'content-type': 'application/json' })
    response.end(models ? '{"data":[{"id":"maple-7b"},{"id":"birch-3b"}]}' : '{}')
  })
  await new Promise<void>((listening) => server.listen(1337, '127.0.0.1', listening))
  await window.getByRole('link', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Connect a model…' }).click()
  await expect(window.getByRole('button', { name: 'Find on this computer' })).toBeVisible()
  expect(asked).toEqual([])
  // What is missing is shown where it belongs.
  await window.getByRole('button', { name: 'Connect', exact: true }).click()
  await expect(window.getByRole('textbox', { name: 'Model' })).toBeFocused()
  await window.getByLabel('Server').selectOption('OpenAI')
  await window.getByLabel('Key', { exact: true }).fill('key-of-another-server')
  await window.getByLabel('Price of a million tokens read').fill('3')
  await window.getByRole('button', { name: 'Find on this computer' }).click()
  const models = window.getByRole('combobox', { name: 'Model' })
  await expect(models.getByRole('option')).toHaveText(['birch-3b', 'maple-7b'])
  await models.selectOption('maple-7b')
  // What belongs to one server is not given to another.
  await expect(window.getByLabel('Key (if it needs one)')).toHaveValue('')
  await expect(window.getByLabel('Price of a million tokens read')).toHaveValue('')
  await window.getByLabel('Address').press('Enter')
  await expect(window.getByRole('region', { name: 'Model' })).toContainText('nothing leaves it')
  server.closeAllConnections()
  server.close()
})

test.describe('a letter', () => {
  test.use({ prepared: { sources: ['cv-scrambled.txt'], applications: [{ posting: 'posting.md', kind: 'letter' }] } })

  test('its opening is drafted too, and where no reason was written it says so instead of making one up', async ({
    window,
  }) => {
    await applicationPage(window).open()
    const opening = window.getByRole('group', { name: 'Opening' })
    await opening.getByRole('button', { name: 'Draft' }).click()
    const proposal = opening.getByRole('region', { name: 'Proposal', exact: true })
    await expect(proposal).toContainText('I am applying for the role of')
    await expect(proposal).toContainText('Vouch makes up no reason')
    await proposal.getByRole('button', { name: 'Accept', exact: true }).click()
    await expect(proposal).toHaveCount(0)
    await expect(opening.getByRole('paragraph').first()).toContainText('I am applying for the role of')
  })
})
