import { LLMock } from '@copilotkit/aimock'
import { applicationPage } from '../pages/application-page.ts'
import { expect, test } from '../test.ts'

const laboratory = 'Experience of working in an accredited laboratory'
const validated = 'Validated four methods under ISO 17025'

/** A model that answers from the evidence it is given: a sentence that is backed, one that is not, and what is missing. */
async function startModel() {
  const mock = new LLMock({ port: 0, chunkSize: 7 })
  mock.onMessage(/Baked 200 loaves/u, { content: '[e1] I baked 200 loaves a day.' })
  mock.onMessage(/Rewrite only these/u, ({ messages }) => ({ content: `[${idOf(messages)}] I won a prize for it.` }))
  mock.onMessage(/fewer words/u, ({ messages }) => ({ content: `[${idOf(messages)}] I validated four methods.` }))
  mock.onMessage(/strong or partial/u, ({ messages }) => {
    const said = messages.map(({ content }) => `${content}`).join('\n')
    return { content: `[${/(\w+): [^\n]*Python/u.exec(said)?.[1]}] strong "Python"\n[e1] strong "a PhD in statistics"` }
  })
  mock.onMessage(/.*/su, ({ messages }) => ({
    content: `Here is the draft:\n[${idOf(messages)}] I validated four methods under ISO 17025.\n[${idOf(messages)}] I validated nine methods and hold a PhD.\n[gap] Nothing about audits.`,
  }))
  await mock.start()
  return mock
}

function idOf(messages: readonly { readonly content?: unknown }[]): string {
  const text = messages
    .map(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content)))
    .join('\n')
  return new RegExp(`(\\w+): ${validated}`, 'u').exec(text)?.[1] ?? 'none'
}

test.use({
  prepared: {
    sources: ['cv-scrambled.txt'],
    applications: [{ posting: 'posting.md', pairs: [[laboratory, validated]] }],
  },
})

test('a model helps with the wording, is seen before it is asked, and adds no fact unnoticed', async ({ window }) => {
  const model = await startModel()
  const application = applicationPage(window)
  const section = application.section(laboratory)
  const proposal = section.getByRole('region', { name: 'Proposal' })

  await test.step('connected in the settings, it says what works', async () => {
    await window.getByRole('link', { name: 'Settings' }).click()
    await window.getByRole('button', { name: 'Connect a model…' }).click()
    await window.getByLabel('Server').selectOption('Other')
    await window.getByLabel('Address').fill(model.url)
    await window.getByLabel('Key (if it needs one)').fill('secret-key-of-the-test')
    await window.getByRole('textbox', { name: 'Model' }).fill('small')
    await window.getByRole('button', { name: 'Connect', exact: true }).click()
    await expect(window.getByText('Connected; nothing was sent yet.')).toBeVisible()
    await expect(window.getByRole('button', { name: 'Test', exact: true })).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(window.getByRole('list', { name: 'What works' })).toContainText('It cites its evidence as asked')
    await expect(window.getByRole('main')).not.toContainText('secret-key')
  })

  await test.step('what will be sent is shown first, and nothing goes before it is agreed', async () => {
    await application.open()
    await application.requirement(laboratory).click()
    const before = model.getRequests().length
    await section.getByRole('button', { name: 'Ask the model' }).click()
    await window.getByRole('menuitem', { name: 'Draft with the model' }).click()
    const dialog = window.getByRole('dialog', { name: 'What will be sent' })
    await expect(dialog).toContainText(validated)
    await expect(dialog).toContainText(laboratory)
    expect(model.getRequests()).toHaveLength(before)
    await dialog.getByRole('button', { name: 'Agree and send' }).click()
  })

  await test.step('each sentence is checked; a flagged one does not go along', async () => {
    await expect(proposal.getByRole('list', { name: 'Sentences' })).toContainText('I validated nine methods')
    await expect(proposal).toContainText('The number “nine” is not in the evidence')
    await expect(proposal).toContainText('Nothing about audits.')
    await proposal.getByRole('button', { name: 'Accept the 1 clean' }).click()
    await expect(section.getByRole('listitem').first()).toContainText('I validated four methods under ISO 17025.')
    await expect(proposal).toContainText('hold a PhD')
  })

  await test.step('a flagged sentence goes back to the person’s own wording', async () => {
    // While the model still writes, Escape stops it.
    await expect(proposal.getByRole('button', { name: 'Stop' })).toHaveCount(0)
    await proposal.getByRole('button', { name: 'My wording' }).focus()
    await window.keyboard.press('w')
    await expect(proposal.getByRole('list', { name: 'Sentences' })).toContainText(`${validated} and kept them`)
    await window.keyboard.press('Escape')
    await expect(proposal).toHaveCount(0)
  })

  await test.step('a rewriting is set beside what stood there and takes its place in one step', async () => {
    await section.getByRole('button', { name: 'Ask the model' }).click()
    await window.getByRole('menuitem', { name: 'Shorter' }).click()
    await expect(proposal.locator('del')).toContainText('under ISO 17025')
    await proposal.getByRole('button', { name: 'Accept', exact: true }).click()
    await expect(section.getByRole('listitem')).toHaveText(/^I validated four methods\./u)
    await window.keyboard.press('ControlOrMeta+z')
    await expect(section.locator('.section-body').getByRole('listitem')).toContainText('under ISO 17025')
    // What was undone in the text is to be decided again.
    await proposal.getByRole('button', { name: 'Reject' }).click()
    await expect(proposal).toHaveCount(0)
  })

  await test.step('it may order the suggestions, and only what it can quote counts', async () => {
    await application.requirement('Strong data analysis skills').click()
    await application.evidence.getByRole('button', { name: 'Rank with small' }).click()
    await expect(application.evidence).toContainText('the model points to “Python”')
    await expect(application.evidence).toContainText('1 of its lines quoted nothing and were dropped')
    await application.evidence.getByRole('button', { name: 'Built-in order' }).click()
    await expect(application.evidence).not.toContainText('the model points to')
    await application.requirement(laboratory).click()
  })

  await test.step('where an employer forbids it, the model is out of reach', async () => {
    await section.getByRole('button', { name: 'Ask the model' }).click()
    await window.getByRole('menuitem', { name: 'No AI in this application' }).click()
    await expect(section.getByRole('button', { name: 'No AI is used in this application' })).toBeVisible()
    await expect(section.getByRole('button', { name: 'Ask the model' })).toHaveCount(0)
  })
  await model.stop()
})
