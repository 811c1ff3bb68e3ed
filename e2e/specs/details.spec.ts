import type { Page } from '@playwright/test'
import { applicationsPage } from '../pages/applications-page.ts'
import { clean } from '../pages/clean.ts'
import { libraryPage } from '../pages/library-page.ts'
import { expect, testWith } from '../test.ts'

const test = testWith({ sources: ['cv-scrambled.txt'] })
const saved = (window: Page) => window.getByRole('contentinfo').getByText('Saved in your library')

test('what is typed once heads every letter; what a source says is only offered', async ({ window }) => {
  await window.getByRole('link', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Your details' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Your details' })).toBeAttached()
  const name = window.getByRole('textbox', { name: 'Name' })
  await expect(name).toHaveValue('')
  const offer = window.getByRole('button', { name: /as your name/u }).first()
  await offer.click()
  await expect(name).not.toHaveValue('')
  await expect(window.getByText('Taken into your details.')).toBeVisible()
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(name).toHaveValue('')

  await name.fill('Maren Holt')
  await window.getByRole('textbox', { name: 'Address, as it stands in a letter' }).fill('4 Lime Walk\nTarnbridge')
  await window.getByRole('textbox', { name: 'Telephone' }).fill('+44 20 7946 0321')
  await expect(saved(window)).toBeVisible()
  await clean(window, 'your details')
  await window.reload()
  await expect(window.getByRole('link', { name: 'Library' })).toBeVisible()
  await window.keyboard.press('ControlOrMeta+K')
  await window.getByRole('combobox', { name: 'Search everything' }).fill('Your details')
  await window.getByRole('option', { name: 'Your details', exact: true }).click()
  await expect(name).toHaveValue('Maren Holt')

  const list = applicationsPage(window)
  await list.open()
  await window.getByRole('button', { name: 'New application' }).first().click()
  await window
    .getByRole('textbox', { name: 'Posting text' })
    .fill('# Baker\n\n## What you need\n\n- Experience of baking')
  await window.getByRole('combobox', { name: /What to write/u }).selectOption('A letter')
  await window.getByRole('button', { name: 'Begin' }).click()
  await window.getByRole('tab', { name: 'Write' }).click()
  await expect(window.getByRole('textbox', { name: 'From' })).toHaveValue(/^Maren Holt\n4 Lime Walk\nTarnbridge\n/u)
})

test('deleting a source for good says what goes, and then it is gone', async ({ window }) => {
  const library = libraryPage(window)
  const dialog = window.getByRole('dialog')
  await window.getByRole('link', { name: 'Library' }).click()
  await window.getByRole('button', { name: 'More about cv-scrambled.txt' }).click()
  await window.getByRole('menuitem', { name: 'Delete cv-scrambled.txt for good…' }).click()
  await expect(dialog.getByText(/\d+ items? that no other source says/u)).toBeVisible()
  await clean(window, 'deleting a source for good')
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(library.items).toBeVisible()

  await window.getByRole('button', { name: 'More about cv-scrambled.txt' }).click()
  await window.getByRole('menuitem', { name: 'Delete cv-scrambled.txt for good…' }).click()
  await dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(window.getByText(/cv-scrambled\.txt was deleted for good/u).first()).toBeVisible()
  await expect(window.getByRole('button', { name: 'More about cv-scrambled.txt' })).toHaveCount(0)
})

test('deleting everything for good wants a word typed, and then nothing is left', async ({ window }) => {
  const dialog = window.getByRole('dialog')
  await window.getByRole('link', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Delete everything…' }).click()
  const all = dialog.getByRole('button', { name: 'Delete everything' })
  await expect(all).toBeDisabled()
  await clean(window, 'deleting everything for good')
  await dialog.getByRole('textbox').fill('everything')
  await all.click()
  await expect(window.getByText(/Everything was deleted for good/u).first()).toBeVisible()
  await expect(window.getByRole('button', { name: 'Look around with a sample' })).toBeVisible()
})

test('an address that stands in a source is no warning, and is taken from where it stands', async ({ window }) => {
  const library = libraryPage(window)
  const text =
    '# Ines Okonjo\n\n14 Ferry Row, Carrickmore, Co. Leitrim · +353 85 555 0142 · ines@example.com\n\n## Experience\n\n### Electrician, Brannock Hospital, 2016 – 2019\n\n- Rewired the west ward\n'
  await window.getByRole('link', { name: 'Library' }).click()
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Import…' }).first().click()
  await (await chooser).setFiles({ name: 'ines.md', mimeType: 'text/markdown', buffer: Buffer.from(text) })
  await expect(library.banner).toContainText('Read ines.md')
  await expect(library.banner).not.toContainText('did not fit anywhere')
  await library.acceptReview()
  await window.getByRole('button', { name: 'ines.md', exact: false }).first().click()
  await window.getByText('Not placed anywhere').first().click()
  await window.getByRole('button', { name: 'My address' }).click()
  await expect(window.getByText('Taken into your details as your address.').first()).toBeVisible()
  await expect(window.getByRole('button', { name: 'My address' })).toHaveCount(0)
  await window.getByRole('link', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Your details' }).click()
  await expect(window.getByRole('textbox', { name: 'Address, as it stands in a letter' })).toHaveValue(
    '14 Ferry Row, Carrickmore, Co. Leitrim',
  )
})
