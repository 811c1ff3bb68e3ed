import type { Page } from 'playwright'

/** Gives what counts the work of a page's main thread while something is done, in milliseconds for each of so many keys. */
export async function threadWork(page: Page): Promise<(keys: number, act: () => Promise<unknown>) => Promise<number>> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  const worked = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  }
  return async (keys, act) => {
    const before = await worked()
    await act()
    return (((await worked()) - before) * 1000) / keys
  }
}
