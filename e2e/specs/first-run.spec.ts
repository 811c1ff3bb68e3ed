import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { pressByTab } from '../pages/by-tab.ts'
import { clean } from '../pages/clean.ts'
import { expect, test } from '../test.ts'

const cv = readFileSync(resolve(import.meta.dirname, '../fixtures/cv-scrambled.txt'), 'utf8')
/** What takes a host seconds on a quick machine may take a slow one that many times longer. */
const patient = 120_000
const posting = `# Water Quality Scientist

Tarn Water

## What we are looking for

- Strong data analysis skills in R or Python
- Experience of keelboat sailing
`

test('a new person goes from the first screen to a PDF by keyboard alone, in a small dark window', async ({
  window,
}) => {
  test.slow()
  await window.setViewportSize({ width: 1024, height: 640 })
  await window.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await window.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown', 'wheel'])
      addEventListener(kind, () => document.documentElement.setAttribute('data-pointed', kind), true)
  })
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark')
  await clean(window, 'welcome in a small dark window')

  await test.step('what they wrote before is brought in', async () => {
    await pressByTab(window, window.getByRole('link', { name: 'Library', exact: true }))
    await pressByTab(window, window.getByRole('button', { name: 'Paste text' }))
    const text = window.getByRole('dialog').getByRole('textbox', { name: 'Text' })
    await expect(text).toBeFocused()
    await window.keyboard.insertText(cv)
    await window.keyboard.press('ControlOrMeta+Enter')
    const done = window.getByRole('button', { name: 'Looks right' })
    await expect(done).toBeVisible({ timeout: patient })
    await pressByTab(window, done)
    await expect(done).toHaveCount(0)
    await clean(window, 'library in a small dark window')
  })

  await test.step('a posting is added', async () => {
    await act(window, 'New application')
    await expect(window.getByRole('textbox', { name: 'Posting text' })).toBeFocused()
    await window.keyboard.insertText(posting)
    await window.keyboard.press('ControlOrMeta+Enter')
    await expect(window.getByRole('tab', { name: 'Posting' })).toBeVisible()
    await clean(window, 'posting in a small dark window')
  })

  const section = window.getByRole('region', { name: /Strong data analysis/u })
  await test.step('evidence is paired and a section drafted', async () => {
    await act(window, 'Write')
    const evidence = window.getByRole('complementary', { name: 'Evidence' })
    await expect(evidence.getByRole('button', { name: 'Pair' }).first()).toBeVisible()
    while ((await evidence.locator(':focus').count()) === 0) await window.keyboard.press('F6')
    await expect(evidence.getByRole('button', { name: 'Pair' }).first()).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(evidence.getByText(/^(?:strong|partial)$/u).first()).toBeVisible()
    const text = window.getByRole('textbox', { name: 'Document' })
    await expect(text).toBeVisible()
    while (!(await text.evaluate((element) => element === document.activeElement))) await window.keyboard.press('F6')
    await window.keyboard.press('ControlOrMeta+Enter')
    const accept = section.getByRole('button', { name: 'Accept', exact: true })
    await expect(accept).toBeVisible({ timeout: patient })
    await pressByTab(window, accept)
    await expect(section).toContainText(/R, Python and SQL/u)
    await clean(window, 'writing in a small dark window')
  })

  await test.step('the page is looked at and saved', async () => {
    await act(window, 'Preview and export')
    await expect(window.getByRole('img', { name: /Page 1/u })).toBeVisible({ timeout: patient })
    await clean(window, 'preview in a small dark window')
    const download = window.waitForEvent('download')
    await window.keyboard.press('ControlOrMeta+Shift+E')
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/u)
  })

  expect(await window.evaluate(() => document.documentElement.dataset.pointed)).toBeUndefined()
})

test('the sample is a whole application, and goes in one act that can be taken back', async ({ window }) => {
  test.slow()
  await window.getByRole('button', { name: 'Look around with a sample' }).click()
  const document = window.getByRole('textbox', { name: 'Document' })
  await expect(document).toContainText(/14 nurses/u, { timeout: patient })
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
  await expect(window.getByRole('combobox', { name: 'Search everything' })).toBeFocused()
  await window.keyboard.insertText(name)
  await expect(window.getByRole('option', { name }).first()).toBeVisible()
  await window.keyboard.press('Enter')
}
