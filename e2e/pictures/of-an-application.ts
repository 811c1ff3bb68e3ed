import type { Page } from '@playwright/test'
import { applicationPage } from '../pages/application-page.ts'
import { applicationsPage } from '../pages/applications-page.ts'
import { postingPage } from '../pages/posting-page.ts'
import { closeMessages, leave, type Take } from './take.ts'

/** Nothing to show yet, and beginning. */
export async function begin(window: Page, take: Take): Promise<void> {
  const application = applicationPage(window)
  await window.getByRole('link', { name: 'Applications' }).click()
  await window.getByRole('button', { name: 'New application' }).first().waitFor()
  await take('applications-empty')
  await window.getByRole('button', { name: 'New application' }).first().click()
  await window.getByRole('textbox', { name: 'Posting text' }).waitFor()
  await take('new-application')
  await window.keyboard.press('Escape')
  await application.create('posting.md')
  await postingPage(window).pick('Strong data analysis').waitFor()
  await take('posting')
}

/** Changing and splitting a requirement, and adding one from the text. */
export async function postingActs(window: Page, take: Take): Promise<void> {
  const posting = postingPage(window)
  await posting.pick('Strong data analysis').click()
  await window.keyboard.press('e')
  await take('posting-edit')
  await window.keyboard.press('Escape')
  await window.keyboard.press('s')
  await take('posting-split')
  await leave(window)
  await posting.drag('turns measurements into decisions')
  await take('posting-add')
  await leave(window)
}

/** Fit, preview, history, and what stops an export. */
export async function lookThrough(window: Page, take: Take): Promise<void> {
  const application = applicationPage(window)
  await window.keyboard.press('ControlOrMeta+K')
  await window.getByRole('combobox').fill('rivers')
  await window.getByRole('option').first().waitFor()
  await take('palette')
  await window.keyboard.press('Escape')
  await application.show('Fit')
  await window.getByRole('grid').or(window.getByRole('table')).first().waitFor()
  await take('fit')
  await application.show('Preview')
  await window.getByRole('img', { name: /Page 1/u }).waitFor()
  await window.locator('[data-drawn]').first().waitFor()
  await window.getByText('has no answer yet').first().waitFor()
  await take('preview')
  await application.show('Write')
  await window.getByRole('button', { name: /^Saved/u }).click()
  await window
    .getByRole('dialog')
    .getByText(/^\d+ sections? differ|Nothing changed/u)
    .waitFor()
  await take('history')
  await window.keyboard.press('Escape')
}

/** What stops an export, and the files that left. */
export async function leaving(window: Page, take: Take): Promise<void> {
  await applicationPage(window).show('Preview')
  await window.getByRole('button', { name: 'Plain text', exact: true }).click()
  const gate = window.getByRole('dialog', { name: /note.* to yourself/u })
  await gate.waitFor()
  await take('leaving-gate')
  await gate.getByRole('button', { name: 'Save all the same' }).click()
  await window
    .getByText(/^Saved .*\.txt/u)
    .first()
    .waitFor()
  await take('export-done')
  await closeMessages(window)
  await window.getByRole('button', { name: /^Exported files/u }).click()
  await window.getByRole('dialog').waitFor()
  await window.waitForTimeout(500)
  await take('exported-files')
  await leave(window)
}

/** The list in its three shapes. */
export async function list(window: Page, take: Take): Promise<void> {
  const applications = applicationsPage(window)
  await applications.open()
  await applications.body.waitFor()
  await standing(applications)
  await take('applications')
  for (const shape of ['Board', 'Insight'] as const) {
    await applications.show(shape)
    await applications.body.getByText('Water Quality Scientist').first().waitFor()
    await standing(applications)
    await take(`applications-${shape.toLowerCase()}`)
  }
  await applications.show('Table')
}

/** Until it is known what is open in each document, three dots stand for it. */
const standing = ({ body }: ReturnType<typeof applicationsPage>) =>
  body.getByText('…', { exact: true }).first().waitFor({ state: 'hidden' })

/** The menu and the dialogs of the list, and its search. */
export async function listActs(window: Page, take: Take): Promise<void> {
  const applications = applicationsPage(window)
  const role = 'Water Quality Scientist'
  await window.getByRole('button', { name: `More for ${role}` }).click()
  await window.getByRole('menu').waitFor()
  await take('applications-menu')
  await leave(window)
  const dialogs = [
    ['duplicate', /starting point/u],
    ['rename', /Rename/u],
    ['forget', /Delete for good/u],
  ] as const
  for (const [name, act] of dialogs) {
    await applications.act(role, act)
    await applications.dialog.waitFor()
    await window.waitForTimeout(500)
    await take(`applications-${name}`)
    await leave(window)
  }
  await applications.search.fill('talks')
  await applications.body.getByText(/\d places? in/u).waitFor()
  await take('applications-found')
  await applications.search.fill('')
}
