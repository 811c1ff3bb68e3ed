import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { clean } from '../pages/clean.ts'
import { expect, test } from '../test.ts'

const cv = readFileSync(resolve(import.meta.dirname, '../fixtures/cv-scrambled.txt'), 'utf8')
const posting = `# Water Quality Scientist

Tarn Water

## What we are looking for

- Strong data analysis skills in R or Python
- Experience of keelboat sailing
`

test('a new person goes from the first screen to a PDF by keyboard alone, in a small dark window', async ({
  window,
}) => {
  await window.setViewportSize({ width: 1024, height: 640 })
  await window.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  await clean(window, 'welcome in a small dark window')

  await act(window, 'Go to the library')
  await press(window.getByRole('button', { name: 'Paste text' }))
  await window.getByRole('dialog').getByRole('textbox').last().fill(cv)
  await window.keyboard.press('ControlOrMeta+Enter')
  const done = window.getByRole('button', { name: 'Looks right' })
  await press(done)
  await expect(done).toHaveCount(0)

  await act(window, 'New application')
  await window.getByRole('textbox', { name: 'Posting text' }).fill(posting)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(window.getByRole('tab', { name: 'Posting' })).toBeVisible()

  await act(window, 'Write')
  const evidence = window.getByRole('complementary', { name: 'Evidence' })
  const first = evidence.getByRole('button', { name: 'Pair' }).first()
  await press(first)
  await expect(evidence.getByText(/^(?:strong|partial)$/u).first()).toBeVisible()
  const section = window.getByRole('region', { name: /Strong data analysis/u })
  await press(section.getByRole('button', { name: 'Draft' }))
  await press(section.getByRole('button', { name: 'Accept', exact: true }))
  await expect(section).toContainText(/R, Python and SQL/u)

  await act(window, 'Preview and export')
  await expect(window.getByRole('img', { name: /Page 1/u })).toBeVisible()
  const download = window.waitForEvent('download')
  await window.keyboard.press('ControlOrMeta+Shift+E')
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/u)
})

test('the sample is a whole application, and goes in one act that can be taken back', async ({ window }) => {
  await window.getByRole('button', { name: 'Look around with a sample' }).click()
  const document = window.getByRole('textbox', { name: 'Document' })
  await expect(document).toContainText(/14 nurses/u, { timeout: 60_000 })
  await expect(window.getByRole('contentinfo').getByText(/claims? backed/u)).toBeVisible()
  await expect(
    window.getByRole('complementary', { name: 'Requirements' }).getByText('1 gap', { exact: true }),
  ).toBeVisible()
  await expect(window.getByRole('contentinfo').getByText(/without evidence|beyond/u)).toHaveCount(0)

  await act(window, 'Take the sample out')
  await expect(window.getByRole('button', { name: 'Look around with a sample' })).toBeVisible()
  await window.getByRole('link', { name: 'Applications' }).click()
  await expect(window.getByText('Ward Manager')).toHaveCount(0)
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect(window.getByText('Ward Manager').first()).toBeVisible()
})

/** Chooses an act by its name, as Ctrl+K offers it. */
async function act(window: Page, name: string): Promise<void> {
  await window.keyboard.press('ControlOrMeta+K')
  await window.getByRole('combobox', { name: 'Search everything' }).fill(name)
  await expect(window.getByRole('option', { name }).first()).toBeVisible()
  await window.keyboard.press('Enter')
}

/** Presses a button that has the focus, as those do who use no mouse. */
async function press(button: ReturnType<Page['getByRole']>): Promise<void> {
  await button.focus()
  await button.press('Enter')
}
