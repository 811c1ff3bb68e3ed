import { readFile } from 'node:fs/promises'
import { applicationsPage } from '../pages/applications-page.ts'
import { clean } from '../pages/clean.ts'
import { expect, test } from '../test.ts'

test.use({ prepared: { sources: ['personal-page.md'] } })

test('everything leaves in open formats in one act and comes back from it', async ({ window }) => {
  await window.getByRole('link', { name: 'Settings' }).click()
  const saving = window.waitForEvent('download')
  await window.getByRole('button', { name: 'Save everything in open formats…' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toMatch(/^vouch-\d{4}-\d\d-\d\d\.zip$/u)
  const bytes = await readFile(await download.path())
  expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b])

  await applicationsPage(window).create('# Cook\n\n## What you need\n\n- Knowledge of allergens\n')
  await window.getByRole('link', { name: 'Settings' }).click()
  const choosing = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Restore…', exact: true }).click()
  await (await choosing).setFiles({ name: 'vouch.zip', mimeType: 'application/zip', buffer: bytes })
  const dialog = window.getByRole('dialog', { name: 'Restore this backup' })
  await expect(dialog).toContainText(/1 sources?, \d+ items, 0 applications/u)
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(window.getByText('The library was restored').first()).toBeVisible()
  await window.getByRole('link', { name: 'Library' }).click()
  await expect(window.getByRole('button', { name: /personal-page\.md/u }).first()).toBeVisible()
})

test('the log of faults is shown, saved as a report and deleted', async ({ window }) => {
  await window.getByRole('link', { name: 'Settings' }).click()
  const part = window.getByRole('heading', { name: 'Faults' }).locator('..')
  await part.getByRole('button', { name: 'Show the log' }).press('Enter')
  await expect(part.getByRole('region', { name: 'Log' })).toBeVisible()
  await clean(window, 'the settings with the log')
  const saving = window.waitForEvent('download')
  await part.getByRole('button', { name: 'Save a report…' }).click()
  const report = await readFile(await (await saving).path(), 'utf8')
  expect(report).toMatch(
    /^Vouch: what was noted on this computer\. Read it before you send it to anybody\.\n\nVersion /u,
  )
  await part.getByRole('button', { name: 'Hide the log' }).click()
  await expect(part.getByRole('region', { name: 'Log' })).toHaveCount(0)
})

test('a fault of the page is noted on this computer without a word of its message, and the log is deleted', async ({
  window,
}) => {
  await window.evaluate(
    () =>
      new Promise<void>((noted) => {
        addEventListener('error', () => noted())
        setTimeout(() => {
          throw new TypeError('I tamed forty otters')
        })
      }),
  )
  await window.getByRole('link', { name: 'Settings' }).click()
  const part = window.getByRole('heading', { name: 'Faults' }).locator('..')
  await part.getByRole('button', { name: 'Show the log' }).click()
  const log = part.getByRole('region', { name: 'Log' })
  await expect(log).toContainText('A screen stopped working')
  await expect(log).toContainText('TypeError')
  await expect(log).not.toContainText('otters')
  await part.getByRole('button', { name: 'Delete the log…' }).click()
  const question = window.getByRole('dialog', { name: 'Delete the log?' })
  await clean(window, 'the question about the log')
  await question.getByRole('button', { name: 'Delete the log' }).click()
  await expect(log).toHaveText('Nothing was noted.')
  await expect(window.getByText('The log was deleted.').first()).toBeVisible()
  await expect(part.getByRole('button', { name: 'Delete the log…' })).toBeDisabled()
})
