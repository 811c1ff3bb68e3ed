import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from 'playwright'
import { browserPath } from '../import/browser-path.ts'

interface Built {
  readonly root: string
  /** A folder of this run for libraries and settings. */
  readonly folder: string
}

const rounds = 5
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/**
 * From starting the host's process on: until something is painted, and until the first requirement of the sample, opened before, can be
 * clicked. A browser is running already, as for the window of the app; each round has a host and a page of its own. Medians of five.
 */
export async function pageMilestones({ root, folder }: Built): Promise<void> {
  const env = {
    ...process.env,
    VOUCH_LIBRARY: join(folder, 'sample.vouch'),
    VOUCH_SETTINGS: join(folder, 'page-settings'),
  }
  const host = () =>
    spawn(process.execPath, [join(root, 'dist/node/web.js'), '--no-open'], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const browser = await chromium.launch({ ...browserPath(), args: ['--no-sandbox'] })
  const visit = async (act: (page: Page, begun: number) => Promise<void>) => {
    const page = await browser.newPage()
    const begun = performance.now()
    const child = host()
    const [address] = await once(createInterface({ input: child.stdout }), 'line')
    await page.goto(String(address), { waitUntil: 'commit' })
    await act(page, begun)
    await page.close()
    child.kill()
    await once(child, 'exit')
  }
  try {
    await visit(bringSample)
    const painted: number[] = []
    const clickable: number[] = []
    for (let round = 0; round < rounds; round += 1)
      await visit(async (page, begun) => {
        const { paint, click } = await milestones(page)
        painted.push(paint - begun)
        clickable.push(click - begun)
      })
    row('first paint', median(painted), '-')
    row('first requirement clickable', median(clickable), 'under 1500')
  } finally {
    await browser.close()
  }
}

async function bringSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look around with a sample' }).click()
  await page.getByRole('textbox', { name: 'Document' }).getByText('14 nurses').first().waitFor({ timeout: 120_000 })
}

/** The two moments, in the time of this process. */
async function milestones(page: Page): Promise<{ paint: number; click: number }> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  const paint = performance.now()
  await page
    .getByRole('link', { name: /Ward Manager/u })
    .first()
    .click()
  await page.locator('[data-requirement]').first().click({ trial: true })
  return { paint, click: performance.now() }
}

function row(name: string, milliseconds: number, reach: string): void {
  console.log(`${name.padEnd(34)}${milliseconds.toFixed(0).padStart(6)} ms   (reach: ${reach})`)
}
