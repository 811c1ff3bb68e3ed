import type { Page } from '@playwright/test'
import { applicationPage } from '../pages/application-page.ts'

/** Puts the caret at the end of a section's text. */
export async function caretIn(window: Page, section: string): Promise<void> {
  const last = applicationPage(window).section(section).locator('.section-body p').last()
  // At its first letter: a mark that stands further on would open its card.
  await last.click({ position: { x: 3, y: 8 } })
  // In one step: were the whole paragraph selected for a moment, a key could take its place.
  await last.evaluate((paragraph) => getSelection()?.collapse(paragraph, paragraph.childNodes.length))
}
