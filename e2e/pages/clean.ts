import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './expect.ts'

/** What depends on the theme; all other rules are asked in the light theme, which every test runs too. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** Expects that axe finds nothing on what is shown now, and that the window holds it without scrolling. */
export async function clean(window: Page, screen: string): Promise<void> {
  // There are no frames in the page, so nothing has to be put together in a page of its own, which takes longer than looking.
  const axe = new AxeBuilder({ page: window }).setLegacyMode().options({ resultTypes: ['violations'] })
  const dark = await window.evaluate(() => document.documentElement.dataset.theme === 'dark')
  const { violations } = await (dark ? axe.withRules(ofColour) : axe).analyze()
  const told = violations.map(
    ({ id, nodes }) => `${screen}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
  expect.soft(told).toEqual([])
  // The window itself never scrolls, not even by a line that something out of sight takes.
  const over = await window.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  )
  expect.soft(over, `${screen}: the window scrolls by so many pixels`).toBe(0)
}
