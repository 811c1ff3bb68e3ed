import type { Page } from 'playwright'
import type { KeyTimes } from './key-timer.ts'

const words = 'we rewired the hall and tested every circuit '
/** Milliseconds between two keys of a quick writer. */
const quick = 60

/** Types so many keys where the caret stands and gives their times. */
export async function typedKeys(page: Page, keys: number, pause = quick): Promise<KeyTimes> {
  await page.bringToFront()
  await page.waitForTimeout(300)
  await page.evaluate(() => window.keyTimer.start())
  for (let i = 0; i < keys; i += 1) {
    await page.keyboard.press(words[i % words.length] === ' ' ? 'Space' : (words[i % words.length] ?? 'a'))
    await page.waitForTimeout(pause)
  }
  await page.waitForTimeout(300)
  return page.evaluate(() => window.keyTimer.stop())
}
