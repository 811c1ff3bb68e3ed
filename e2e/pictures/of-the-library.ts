import type { Page } from '@playwright/test'
import { libraryPage } from '../pages/library-page.ts'
import { closeMessages, leave, type Take } from './take.ts'

/** The library before anything is in it, and its ways in. */
export async function emptyLibrary(window: Page, take: Take): Promise<void> {
  await window.getByRole('link', { name: 'Library' }).click()
  await window.getByText('Bring what you have already written').waitFor()
  await take('library-empty')
}

/** An import, its review, and what is in the library then. */
export async function readLibrary(window: Page, take: Take): Promise<void> {
  const library = libraryPage(window)
  await library.import('personal-page.md', 'cv-scrambled.txt', 'alignment-draft.md')
  await window.getByRole('complementary', { name: 'Sources' }).getByText('alignment-draft.md').waitFor()
  await library.item('Secured 180,000 pounds').click()
  await window.getByRole('complementary', { name: 'Source', exact: true }).waitFor()
  await take('library')
  await library.acceptReview()
  await take('library-reviewed')
}

/** Menus, dialogs and messages of the library. */
export async function libraryActs(window: Page, take: Take): Promise<void> {
  const library = libraryPage(window)
  await window.getByRole('link', { name: 'Library' }).click()
  await library.item('Secured 180,000 pounds').click()
  await library.items.getByRole('button', { name: 'More for this item' }).first().click()
  await window.getByRole('menu').waitFor()
  await take('library-menu')
  await leave(window)
  await library.item('Secured 180,000 pounds').click()
  await window.keyboard.press('F2')
  await window.getByRole('dialog').getByRole('textbox', { name: 'Text' }).waitFor()
  await take('library-edit')
  await leave(window)
  await library.item('Secured 180,000 pounds').click()
  await window.keyboard.press('Delete')
  await window.getByRole('region', { name: 'Messages' }).getByRole('button', { name: /^Undo/u }).waitFor()
  await take('library-undo')
  await window.getByRole('region', { name: 'Messages' }).getByRole('button', { name: /^Undo/u }).click()
  await closeMessages(window)
  await window.getByRole('button', { name: 'More about cv-scrambled.txt' }).click()
  await window.getByRole('menu').waitFor()
  await take('source-menu')
  await window.getByRole('menuitem', { name: /for good…/u }).click()
  await window
    .getByRole('dialog')
    .getByText(/items? that no other source says/u)
    .waitFor()
  await take('source-forget')
  await leave(window)
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Import…' }).first().click()
  await (await chooser).setFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 torn') })
  await window
    .getByRole('region', { name: 'Messages' })
    .getByText(/cv\.pdf/u)
    .waitFor()
  await take('library-bad-file')
  await closeMessages(window)
}
