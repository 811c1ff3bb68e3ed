import { startWebHost } from '../hosts/web-host.ts'
import { reachable } from '../pages/reachable.ts'
import { expect, test } from '../test.ts'

/**
 * 200 % zoom of a window of 1440 × 900: half as many CSS pixels, each of two of the screen (WCAG 2.2, 1.4.4 and 1.4.10). Nothing scrolls sideways and every
 * control can be reached on every screen.
 */
test('every screen works at 200 % zoom', async ({ library, browser }) => {
  test.slow()
  const host = await startWebHost(library)
  const context = await browser.newContext({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })
  const window = await context.newPage()
  const look = async (screen: string) => {
    await reachable(window, screen)
    if (process.env.VOUCH_PICTURES)
      await window.screenshot({ path: `${process.env.VOUCH_PICTURES}/zoom-${screen}.png` })
  }
  await window.goto(host.address)
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  await look('welcome')
  await window.getByRole('button', { name: 'Look around with a sample' }).click()
  await expect(window.getByRole('textbox', { name: 'Document' })).toContainText(/14 nurses/u, { timeout: 180_000 })
  await look('writing')
  await window.keyboard.press('ControlOrMeta+K')
  await expect(window.getByRole('dialog')).toBeVisible()
  await look('palette')
  await window.keyboard.press('Escape')
  for (const [tab, seen] of [
    ['Posting', 'region'],
    ['Fit', 'region'],
    ['Preview', 'img'],
  ] as const) {
    await window.getByRole('tab', { name: tab }).click()
    await expect(window.getByRole(seen).first()).toBeVisible()
    await look(tab.toLowerCase())
  }
  await window.getByRole('link', { name: 'Applications' }).click()
  for (const shape of ['Table', 'Board', 'Insight']) {
    await window.getByRole('tab', { name: shape }).click()
    await expect(window.getByRole('tab', { name: shape, selected: true })).toBeVisible()
    await look(`applications-${shape.toLowerCase()}`)
  }
  await window.getByRole('button', { name: 'New application' }).first().click()
  await expect(window.getByRole('dialog')).toBeVisible()
  await look('new-application')
  await window.keyboard.press('Escape')
  await window.getByRole('link', { name: 'Library' }).click()
  await expect(window.getByRole('region', { name: 'Items' })).toBeVisible()
  await look('library')
  await window.getByRole('link', { name: 'Settings' }).click()
  await expect(window.getByLabel('Theme')).toBeVisible()
  await look('settings')
  await window.getByRole('button', { name: 'Delete everything…' }).click()
  await look('delete-everything')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Your details', exact: true }).click()
  await expect(window.getByRole('textbox', { name: 'Name' })).toBeVisible()
  await look('details')
  await context.close()
  await host.close()
})
