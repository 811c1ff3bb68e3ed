import { randomBytes } from 'node:crypto'
import { applicationPage } from '../pages/application-page.ts'
import { expect, test } from '../test.ts'

test('a bad file gets its sentence and the good ones beside it are imported', async ({ window }) => {
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Import…' }).first().click()
  await (await chooser).setFiles([
    { name: 'empty.md', mimeType: 'text/markdown', buffer: Buffer.alloc(0) },
    { name: 'noise.md', mimeType: 'text/markdown', buffer: randomBytes(4000) },
    {
      name: 'good.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(
        '# Ade Mensah\n\n## Experience\n\n### Baker, Corner Bakery, 2018 - 2021\n\n- Baked 300 loaves a night\n',
      ),
    },
  ])
  await expect(window.getByText(/empty\.md/u).first()).toBeVisible()
  await expect(window.getByText(/noise\.md/u).first()).toBeVisible()
  await expect(window.getByText('Baked 300 loaves a night').first()).toBeVisible()
})

test('a posting without requirements says what to do', async ({ window }) => {
  await applicationPage(window).create('not-a-posting.md')
  await expect(window.getByText(/select/iu).first()).toBeVisible()
})
