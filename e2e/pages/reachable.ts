import type { Page } from '@playwright/test'
import { expect } from './expect.ts'

/**
 * Fails when the page scrolls sideways, or when a control cannot be brought wholly into the window's width by focusing it. Controls in a part that may
 * scroll sideways on its own (a table, a grid, a page of a document) are brought in by that.
 */
export async function reachable(window: Page, screen: string): Promise<void> {
  const wide = await window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide, `${screen}: the page scrolls sideways`).toBeLessThanOrEqual(0)
  expect(await window.evaluate(cutControls), `${screen}: controls that are cut`).toEqual([])
}

/** Runs in the page. */
function cutControls(): string[] {
  const before = document.activeElement
  const all = [
    ...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [tabindex="0"], [role=tab]'),
  ]
  const cut = all.flatMap((one) => {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('[aria-hidden=true], [inert]')) return []
    if (one.getBoundingClientRect().width <= 1) return []
    one.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const { left, right, top, bottom, width } = one.getBoundingClientRect()
    const whole = left >= -1 && right <= innerWidth + 1
    const seen = width > innerWidth || (whole && top < innerHeight && bottom > 0)
    return seen ? [] : [`${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent?.slice(0, 40)}`]
  })
  if (before instanceof HTMLElement) before.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return cut
}
