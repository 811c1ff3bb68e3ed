import type { Locator, Page } from '@playwright/test'
import { expect } from './expect.ts'

/** More stops than any screen has. */
const most = 120

/** Goes on by Tab until this has the focus, and sees to it that the focus can be seen there. */
export async function tabTo(window: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  await expect(control).toBeEnabled()
  for (let stops = 0; stops < most; stops += 1) {
    if (await control.evaluate(hasFocus))
      return expect(await control.evaluate(isMarked), 'the focus is seen').toBe(true)
    await window.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${control}.`)
}

/** Presses what Tab leads to. */
export async function pressByTab(window: Page, control: Locator): Promise<void> {
  await tabTo(window, control)
  await window.keyboard.press('Enter')
}

/** Both run in the page. */
const hasFocus = (element: Element) => element === document.activeElement

function isMarked(element: Element): boolean {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
  return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
}
