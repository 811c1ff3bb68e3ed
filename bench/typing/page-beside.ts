import type { Page } from 'playwright'
import { shortName } from './long-document.ts'
import { printTimes } from './print-times.ts'
import { threadWork } from './thread-work.ts'
import { typedKeys } from './typed-keys.ts'

const rounds = 4
const keysPerRound = 60
/** So far apart that each key has its pages before the next. */
const apart = 500
const slowKeys = 30

/**
 * Typing with the typeset page beside the text: key to paint in the long document beside an empty contenteditable, in turns, and, in a
 * document of two pages, from a key to its page on the screen. The work of the page's thread for each key, with and without the pages,
 * says more than the clock does where the machine has other work.
 */
export async function measurePageBeside(app: Page, empty: Page): Promise<void> {
  const work = await threadWork(app)
  const without = await work(keysPerRound, () => typedKeys(app, keysPerRound))
  await showBeside(app)
  await typedKeys(app, keysPerRound)
  const [plain, vouch, worked]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round += 1) {
    plain.push(...(await typedKeys(empty, keysPerRound)).times)
    worked.push(await work(keysPerRound, async () => vouch.push(...(await typedKeys(app, keysPerRound)).times)))
  }
  const pages = await pictures(app).count()
  const average = worked.reduce((all, one) => all + one, 0) / worked.length
  console.log(`work of the thread for a key: ${without.toFixed(1)} ms; with the pages ${average.toFixed(1)} ms`)
  const above =
    printTimes(`Vouch, ${pages} pages beside it`, vouch) - printTimes('empty contenteditable, same run', plain)
  console.log(`p95 above the empty one: ${above.toFixed(1)} ms (reach: at most 16)`)
  await openShort(app)
  const times = await pageTimes(app)
  const shown = await pictures(app).count()
  await app.keyboard.press('Control+Shift+L')
  printTimes(`key to its page, ${shown} pages`, times)
}

const pictures = (app: Page) => app.getByRole('complementary', { name: 'Page beside the text' }).getByRole('img')

async function showBeside(app: Page): Promise<void> {
  await app.keyboard.press('Control+Shift+L')
  await pictures(app).first().waitFor({ timeout: 120_000 })
  await app.getByRole('textbox', { name: 'Document' }).locator('.section').nth(10).locator('p').first().click()
  await app.waitForTimeout(2000)
}

async function openShort(app: Page): Promise<void> {
  await app.getByRole('link', { name: 'Applications' }).click()
  await app.getByRole('main').getByText(shortName, { exact: true }).first().click()
  await app.getByRole('tab', { name: 'Write' }).click()
  await app.getByRole('textbox', { name: 'Document' }).locator('.section p').first().click()
  await pictures(app).nth(1).waitFor({ timeout: 120_000 })
  await app.waitForTimeout(3000)
}

/** From each keydown to the first picture of a page that was put in after it. */
async function pageTimes(app: Page): Promise<number[]> {
  await app.evaluate(() => {
    const times: number[] = []
    let key: number | null = null
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        key = timeStamp
      },
      { capture: true },
    )
    const seen = new MutationObserver(() => {
      if (key !== null) times.push(performance.now() - key)
      key = null
    })
    const beside = document.querySelector('[aria-label="Page beside the text"]')
    if (beside) seen.observe(beside, { subtree: true, attributeFilter: ['data-drawn'] })
    Object.assign(window, { pageTimes: times })
  })
  await typedKeys(app, slowKeys, apart)
  return app.evaluate(() => window.pageTimes)
}

declare global {
  interface Window {
    pageTimes: number[]
  }
}
