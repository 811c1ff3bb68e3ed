import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { libraryPage } from '../pages/library-page.ts'
import { expect, test } from '../test.ts'

const run = promisify(execFile)
const program = resolve(import.meta.dirname, '../../dist/node/cli.js')
const fixture = (name: string) => resolve(import.meta.dirname, '../fixtures', name)

test('window and command line share one library and see each other’s changes', async ({ window, library }) => {
  const page = libraryPage(window)
  await page.import('personal-page.md')
  await page.acceptReview()
  const { stdout } = await run(process.execPath, [program, 'list', '--json', '--library', library])
  expect(stdout).toContain('personal-page.md')

  await run(process.execPath, [program, 'import', fixture('cv-scrambled.txt'), '--library', library])
  await expect(window.getByRole('button', { name: /cv-scrambled\.txt/u }).first()).toBeVisible()
})
