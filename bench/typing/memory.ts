import type { CDPSession, Page } from 'playwright'
import { otherName } from './long-document.ts'
import { printTimes } from './print-times.ts'

/** What a page holds once garbage is collected. */
interface Held {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** What no screen shows is kept for half a minute (renderer/api.ts); what is there after that stays. */
const forgotten = 33_000

/** Documents after which the page's code has been compiled and three of them are kept for their undo (`kept-sessions.ts`). */
const settled = 10

/** Kilobytes that a closed document may leave: marks of compiled code and the list's own figures, never its text. */
const most = 100

/**
 * Opens and closes long documents one after the other and prints how long each took, and what the page holds: after a few, which it keeps
 * for their undo, and after all. What grows between the two is never given back.
 */
export async function measureMemory(page: Page, documents: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  const warm = Math.min(settled, Math.ceil(documents / 2))
  await open(page, 1, warm)
  await page.waitForTimeout(forgotten)
  const before = await held(cdp)
  const opened = await open(page, warm + 1, documents)
  await page.waitForTimeout(forgotten)
  const after = await held(cdp)
  const row = (name: string, one: Held) =>
    console.log(`${name.padEnd(36)} heap ${megabytes(one.heap)}  nodes ${one.nodes}  listeners ${one.listeners}`)
  row(`after ${warm} documents were opened, closed`, before)
  row(`after ${documents}`, after)
  printTimes('list to text that can be written in', opened, 'documents')
  const grown = Math.max(0, after.heap - before.heap)
  const each = grown / 1024 / Math.max(1, documents - warm)
  console.log(`grown by ${megabytes(grown)} over ${documents - warm} documents`)
  console.log(`left by a closed document: ${each.toFixed(0)} KB (reach: at most ${most})`)
}

async function open(page: Page, first: number, last: number): Promise<number[]> {
  const times: number[] = []
  for (let i = first; i <= last; i += 1) {
    await page.getByRole('link', { name: 'Applications' }).click()
    const name = page.getByRole('main').getByText(otherName(i), { exact: true }).first()
    await name.waitFor()
    const begun = performance.now()
    await name.click()
    // Looked for in each frame: Playwright's own search waits up to half a second between two looks.
    // A yes, not the element: a handle to that would keep the closed document.
    await page.waitForFunction(() => document.querySelector('[role=textbox][aria-label=Document] .section p') !== null)
    await page.getByRole('textbox', { name: 'Document' }).locator('.section p').first().click({ trial: true })
    times.push(performance.now() - begun)
  }
  await page.getByRole('link', { name: 'Applications' }).click()
  return times
}

async function held(cdp: CDPSession): Promise<Held> {
  for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') }
}
