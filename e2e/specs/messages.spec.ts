import type { Page } from '@playwright/test'
import { oneDrafted } from '../fixtures/one-drafted.ts'
import { startWebHost } from '../hosts/web-host.ts'
import { applicationPage } from '../pages/application-page.ts'
import { expect, testWith } from '../test.ts'

const test = testWith(oneDrafted)

/** The smallest window, and the same at 200 % zoom. */
const windows = [
  { width: 1024, height: 640, deviceScaleFactor: 1 },
  { width: 512, height: 320, deviceScaleFactor: 2 },
] as const

/** Messages stand in a room of their own: nothing that can be pressed lies under them. */
async function clear(window: Page, screen: string): Promise<void> {
  await expect(window.getByRole('region', { name: 'Messages' }).getByRole('button').first()).toBeVisible()
  expect(await window.evaluate(underMessages), screen).toEqual([])
}

/** Runs in the page. */
function underMessages(): string[] {
  const messages = document.querySelector('[data-messages]')?.getBoundingClientRect()
  if (!messages) return ['no messages']
  if (messages.top < 0 || messages.height > innerHeight * 0.7) return ['messages fill the window']
  // A message may stand in the status bar, but on none of its words.
  const words = [...document.querySelectorAll('body footer > *')].filter(({ textContent }) => textContent !== '')
  const parts = [...document.querySelectorAll('header, main, [role=dialog], [role=menu]')]
  return [...parts, ...words]
    .filter((part) => {
      const { top, bottom, left, right, height } = part.getBoundingClientRect()
      const across = left < messages.right && right > messages.left
      return height > 0 && across && top < messages.bottom - 1 && bottom > messages.top + 1
    })
    .map((part) => `${part.tagName} ${part.getAttribute('role') ?? ''}`)
}

test('a message that comes and goes moves no line of the screen', async ({ window }) => {
  const application = applicationPage(window)
  const messages = window.getByRole('region', { name: 'Messages' })
  await application.open()
  await application.requirement('Writing funding bids').click()
  await expect(application.evidence.getByRole('button', { name: 'Mark as gap' })).toBeVisible()
  const places = () =>
    window.evaluate(() =>
      [...document.querySelectorAll('main aside, footer')].map((one) => {
        const { top, bottom } = one.getBoundingClientRect()
        return [top, bottom]
      }),
    )
  const before = await places()
  await application.evidence.getByRole('button', { name: 'Mark as gap' }).click()
  await expect(messages).toContainText('Marked as a gap.')
  expect(await places()).toEqual(before)
  await clear(window, 'in the status bar')
  await messages.getByRole('button', { name: 'Close message' }).click()
  await expect(messages).not.toContainText('Marked as a gap.')
  expect(await places()).toEqual(before)
})

test('in a small window a message with an act takes the room of what is only read in the status bar', async ({
  window,
}) => {
  await window.setViewportSize({ width: 1024, height: 640 })
  await window.getByRole('link', { name: 'Applications' }).click()
  await window.getByRole('button', { name: 'More for Water Quality Scientist' }).click()
  await window.getByRole('menuitem', { name: 'Delete for good…' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await window.getByRole('button', { name: 'New application' }).first().click()
  await window.getByRole('dialog').getByRole('button', { name: 'Use a sample' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click()
  const messages = window.getByRole('region', { name: 'Messages' })
  await expect(messages.getByRole('button', { name: 'Pair and write' })).toBeVisible()
  await clear(window, 'in the status bar')
  const [shown, foot] = [await messages.boundingBox(), await window.getByRole('contentinfo').boundingBox()]
  expect(shown?.y).toBeGreaterThanOrEqual(foot?.y ?? Number.NaN)
  await messages.getByRole('button', { name: 'Close message' }).click()
  await expect(window.getByRole('contentinfo')).toContainText('Left out:')
})

test('a file dropped over an open dialog is not read, nothing typed is lost, and it says what to do', async ({
  window,
}) => {
  const drop = async () => {
    const carried = await window.evaluateHandle(() => {
      const files = new DataTransfer()
      files.items.add(new File(['# Mina Sol\n\n## Experience\n\n- Kept bees\n'], 'bees.md', { type: 'text/markdown' }))
      return files
    })
    const target = window.locator('body')
    await target.dispatchEvent('dragenter', { dataTransfer: carried })
    return async () => await target.dispatchEvent('drop', { dataTransfer: carried })
  }
  const messages = window.getByRole('region', { name: 'Messages' })
  const dialog = window.getByRole('dialog')
  await window.getByRole('link', { name: 'Library' }).click()
  await window.getByRole('button', { name: 'Add…' }).click()
  await window.getByRole('menuitem').first().click()
  await dialog.getByRole('textbox', { name: 'Text' }).fill('Kept the river stations')
  const letGo = await drop()
  await expect(window.getByText('Close what is open first, then drop the file')).toBeVisible()
  await letGo()
  await expect(messages).toContainText('“bees.md” was not read')
  await expect(messages).toContainText('Close it, then drop again.')
  await expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue('Kept the river stations')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await (await drop())()
  await expect(window.getByRole('button', { name: 'Looks right' })).toBeVisible({ timeout: 120_000 })

  await window.getByRole('link', { name: 'Applications' }).click()
  await window.getByRole('button', { name: 'New application' }).first().click()
  await dialog.getByRole('textbox', { name: 'Posting text' }).fill('We want a beekeeper.')
  await (await drop())()
  await expect(dialog).toContainText('bees.md')
  await dialog.getByRole('button', { name: 'Use another posting' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Posting text' })).toHaveValue('We want a beekeeper.')
})

for (const { width, height, deviceScaleFactor } of windows)
  test(`messages cover nothing in a window of ${width} × ${height}`, async ({ library, browser }) => {
    const host = await startWebHost(library)
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor })
    const window = await context.newPage()
    const application = applicationPage(window)
    await window.goto(host.address)
    await window.getByRole('link', { name: 'Library' }).click()
    for (const name of ['broken.pdf', 'also-broken.pdf']) {
      const chooser = window.waitForEvent('filechooser')
      await window.getByRole('button', { name: 'Import…' }).first().click()
      await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing') })
      await expect(window.getByRole('region', { name: 'Messages' })).toContainText(name)
    }
    await clear(window, 'library')
    await window.getByRole('button', { name: 'Add…' }).click()
    await clear(window, 'a menu')
    await window.keyboard.press('Escape')

    await application.open()
    const draft = application.section(/Experience with remote sensing/u).getByRole('button', { name: 'Draft' })
    await draft.scrollIntoViewIfNeeded()
    await clear(window, 'writing')
    await draft.click({ trial: true })
    for (const view of ['Posting', 'Fit', 'Preview'] as const) {
      await application.show(view)
      await clear(window, view)
    }
    await window.getByRole('link', { name: 'Applications' }).click()
    await clear(window, 'applications')
    await window.getByRole('button', { name: 'New application' }).first().click()
    await clear(window, 'a dialog')
    await window.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    await window.keyboard.press('ControlOrMeta+K')
    await expect(window.getByRole('dialog')).toBeVisible()
    await clear(window, 'the palette')
    await window.keyboard.press('Escape')
    await window.getByRole('link', { name: 'Settings' }).click()
    await expect(window.getByLabel('Theme')).toBeVisible()
    await clear(window, 'settings')
    if (process.env.VOUCH_PICTURES)
      await window.screenshot({ path: `${process.env.VOUCH_PICTURES}/messages-${width}.png` })
    await context.close()
    await host.close()
  })
