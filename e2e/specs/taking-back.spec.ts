import type { Page } from '@playwright/test'
import { applicationPage } from '../pages/application-page.ts'
import { applicationsPage } from '../pages/applications-page.ts'
import { clean } from '../pages/clean.ts'
import { libraryPage } from '../pages/library-page.ts'
import { expect, test } from '../test.ts'

const laboratory = 'Experience of working in an accredited laboratory'
const role = 'Water Quality Scientist'

test.use({
  prepared: {
    sources: ['cv-scrambled.txt'],
    applications: [{ posting: 'posting.md', pairs: [[laboratory, 'Validated four methods under ISO 17025']] }],
  },
})

/** The Undo of the message that says this. */
async function undo(window: Page, said: string | RegExp): Promise<void> {
  const message = window.getByRole('region', { name: 'Messages' }).locator('div').filter({ hasText: said }).last()
  await message.getByRole('button', { name: 'Undo' }).click()
}

test('what is put away, set or taken out comes back by the Undo of its message', async ({ window }) => {
  const list = applicationsPage(window)

  await test.step('an application in the archive, its day, its being closed to AI', async () => {
    await list.open()
    await list.act(role, 'Archive')
    await expect(list.row(role)).toHaveCount(0)
    await undo(window, 'was put into the archive')
    await expect(list.row(role)).toBeVisible()
    const day = list.row(role).getByRole('button', { name: /^Deadline/u })
    await day.click()
    await window.getByLabel(`Deadline of ${role}`).fill('2031-01-05')
    await window.keyboard.press('Enter')
    await expect(list.row(role)).toContainText('5 Jan 2031')
    await day.click()
    await window.getByLabel(`Deadline of ${role}`).fill('')
    await window.keyboard.press('Enter')
    await expect(list.row(role)).not.toContainText('5 Jan 2031')
    await undo(window, 'no last day')
    await expect(list.row(role)).toContainText('5 Jan 2031')
  })

  await test.step('a rejected proposal', async () => {
    const application = applicationPage(window)
    await application.open(role)
    const part = application.section(laboratory)
    const proposal = part.getByRole('region', { name: 'Proposal' })
    await part.getByRole('button', { name: 'Draft' }).click()
    await expect(proposal).toContainText('validated four methods')
    await proposal.getByRole('button', { name: 'Reject' }).first().click()
    await expect(proposal).toHaveCount(0)
    await undo(window, 'The proposal was rejected.')
    await expect(proposal).toContainText('validated four methods')
  })

  await test.step('an application that was closed to AI', async () => {
    await window.keyboard.press('ControlOrMeta+K')
    await window.keyboard.type('No AI in this application')
    await window.getByRole('option', { name: 'No AI in this application' }).click()
    await undo(window, 'No model can be asked here; the evidence sheet says that none was used.')
    await expect(window.getByRole('button', { name: 'No AI is used in this application' })).toHaveCount(0)
  })

  await test.step('a source', async () => {
    const library = libraryPage(window)
    await window.getByRole('link', { name: 'Library' }).click()
    await expect(library.item('Validated four methods')).toBeVisible()
    await window.getByRole('button', { name: 'More about cv-scrambled.txt' }).click()
    await window.getByRole('menuitem', { name: /^Remove/u }).click()
    await expect(library.item('Validated four methods')).toHaveCount(0)
    await undo(window, 'was taken out of the library')
    await expect(library.item('Validated four methods')).toBeVisible()
  })
})

test('a replaced name and a limit come back; a key is asked about before it goes', async ({ window }) => {
  const list = applicationsPage(window)

  await test.step('a name that was replaced in a copy', async () => {
    await applicationPage(window).open(role)
    await list.write('Writing funding bids', 'I would write bids for Tarn Water.')
    await list.open()
    await list.act(role, /starting point/u)
    await list.dialog
      .getByRole('textbox')
      .fill('# Bid Writer\n\nCompany: Elm Rivers\n\n## Essential\n\n- Writing funding bids\n')
    await list.dialog.getByRole('button', { name: 'Begin' }).click()
    await expect(list.dialog).toContainText('“Tarn Water” is named once')
    await list.dialog.getByRole('button', { name: 'Replace by “Elm Rivers”' }).click()
    await expect(list.dialog).toContainText('“Tarn Water” was replaced')
    await list.dialog.getByRole('button', { name: 'Undo' }).click()
    await expect(list.dialog).toContainText('“Tarn Water” is named once')
    await list.dialog.getByRole('button', { name: 'Go on writing' }).click()
    await expect(window.getByRole('textbox', { name: 'Document' })).toContainText('bids for Tarn Water')
  })

  await test.step('a limit of one’s own', async () => {
    await window.getByRole('link', { name: 'Settings' }).click()
    const part = window.getByRole('heading', { name: 'Limits of your own' }).locator('..')
    await part.getByRole('textbox', { name: 'Name of the form' }).fill('Guild bursary')
    await part.getByRole('textbox', { name: 'At most' }).fill('120')
    await part.getByRole('button', { name: 'Add limit' }).click()
    await expect(part).toContainText('Guild bursary')
    await part.getByRole('button', { name: 'Remove Guild bursary' }).click()
    await expect(part).not.toContainText('Guild bursary')
    await undo(window, 'was removed')
    await expect(part).toContainText('Guild bursary')
  })

  await test.step('the key of a model', async () => {
    await window.getByRole('button', { name: 'Connect a model…' }).click()
    await window.getByLabel('Server').selectOption('Other')
    await window.getByLabel('Address').fill('https://models.example.org/v1')
    await window.getByLabel(/^Key/u).fill('sk-example')
    await window.getByRole('textbox', { name: 'Model' }).fill('small')
    await window.getByRole('button', { name: 'Connect', exact: true }).click()
    await window.getByRole('button', { name: 'Disconnect' }).click()
    const question = window.getByRole('dialog', { name: 'Disconnect, and forget the key?' })
    await clean(window, 'the question about a key')
    await question.getByRole('button', { name: 'Stay connected' }).click()
    await expect(window.getByRole('button', { name: 'Disconnect' })).toBeVisible()
    await window.getByRole('button', { name: 'Disconnect' }).click()
    await question.getByRole('button', { name: 'Disconnect' }).click()
    await expect(window.getByRole('button', { name: 'Connect a model…' })).toBeVisible()
  })
})
