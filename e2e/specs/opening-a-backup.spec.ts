import { copyFile } from 'node:fs/promises'
import { startWebHost } from '../hosts/web-host.ts'
import { expect, testWith } from '../test.ts'

const test = testWith({ sources: ['cv-scrambled.txt'] })

test('a backup that is opened is shown first, and takes the library’s place only when that is wanted', async ({
  library,
  browser,
}) => {
  const backup = library.replace('library.vouch', 'spring.vouch')
  const other = library.replace('library.vouch', 'other.vouch')
  await copyFile(library, backup)
  const host = await startWebHost(other, {}, [backup])
  const window = await (await browser.newContext()).newPage()
  await window.goto(host.address)
  const dialog = window.getByRole('dialog', { name: 'Restore this backup' })
  await expect(dialog).toContainText(/spring\.vouch: 1 sources?, \d+ items, 0 applications/u)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  await window.reload()
  await expect(window.getByRole('button', { name: 'Look around with a sample' })).toBeVisible()
  await expect(dialog).toHaveCount(0)
  await host.close()

  const again = await startWebHost(other, {}, [backup])
  await window.goto(again.address)
  await dialog.getByRole('button', { name: 'Restore' }).click()
  await expect(window.getByText(/^The library was restored/u)).toBeVisible()
  await window.getByRole('link', { name: 'Library' }).click()
  await expect(window.getByRole('button', { name: 'More about cv-scrambled.txt' })).toBeVisible()
  await window.context().close()
  await again.close()
})
