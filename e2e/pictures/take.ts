import type { Page } from '@playwright/test'

/** Takes a picture of what is shown now. */
export type Take = (name: string) => Promise<unknown>

/** Leaves dialogs, menus and fields by the way back. */
export async function leave(window: Page): Promise<void> {
  for (let i = 0; i < 2; i += 1) await window.keyboard.press('Escape')
}

/** Messages at the foot of the window would hide what is to be seen. */
export async function closeMessages(window: Page): Promise<void> {
  const close = window.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Close message' })
  while ((await close.count()) > 0) await close.first().click()
}
