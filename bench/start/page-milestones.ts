import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright'
import { browserPath } from '../import/writers/browser-path.ts'

interface Built {
  readonly root: string
  /** A folder of this run for libraries and settings. */
  readonly folder: string
}

const rounds = 5
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** What is timed from the start of the host's process on, in the order in which it happens. */
const milestones = [
  { name: 'first paint', reach: '-' },
  { name: 'applications listed', reach: '-' },
  { name: 'first requirement clickable', reach: 'under 1500' },
  { name: 'a click on the next answered', reach: '-' },
  { name: 'text that can be written in', reach: '-' },
] as const

type Milestone = (typeof milestones)[number]['name']

/**
 * From starting the host's process on: until something is painted, until the first requirement of the sample, opened before, can be
 * clicked, and until its text can be written in. A browser is running already, as for the window of the app; each round has a host and a
 * page of its own, and beside them an empty page, which says how much of the first paint is the browser's. Medians of five.
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
    const times = new Map<Milestone, number[]>(milestones.map(({ name }) => [name, []]))
    const empty: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      empty.push(await emptyPage(browser))
      await visit(async (page, begun) => {
        await opening(page, (name) => times.get(name)?.push(performance.now() - begun))
      })
    }
    row('an empty page, until it is painted', median(empty), '-')
    for (const { name, reach } of milestones) row(name, median(times.get(name) ?? []), reach)
  } finally {
    await browser.close()
  }
}

/** Milliseconds until a page of one word is painted, from a server in this process. */
async function emptyPage(browser: Browser): Promise<number> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Empty</title>Empty')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const page = await browser.newPage()
  const begun = performance.now()
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' })
  await page.waitForFunction(isPainted)
  const taken = performance.now() - begun
  await page.close()
  server.close()
  return taken
}

async function bringSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look around with a sample' }).click()
  await page.getByRole('textbox', { name: 'Document' }).getByText('14 nurses').first().waitFor({ timeout: 120_000 })
}

const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0

/**
 * Opens the sample from the list, and tells when each milestone was reached. What is waited for is looked for in each frame and by plain
 * selectors: Playwright's own search waits up to half a second between two looks, and one by role takes the page's thread 20 ms.
 */
async function opening(page: Page, reached: (name: Milestone) => void): Promise<void> {
  const shown = (selector: string) => page.waitForFunction((one) => document.querySelector(one) !== null, selector)
  await page.waitForFunction(isPainted)
  reached('first paint')
  await shown('main tbody a')
  reached('applications listed')
  await page.locator('main tbody a', { hasText: 'Ward Manager' }).click()
  await shown('[data-requirement]')
  await page.locator('[data-requirement]').first().click({ trial: true })
  reached('first requirement clickable')
  await page.locator('[data-requirement]').nth(1).click()
  await page.waitForFunction(
    () => document.querySelectorAll('[data-requirement]')[1]?.getAttribute('aria-current') === 'true',
  )
  reached('a click on the next answered')
  await shown('[role=textbox][aria-label=Document] .section p')
  await page.locator('[role=textbox][aria-label=Document] .section p').first().click({ trial: true })
  reached('text that can be written in')
}

function row(name: string, milliseconds: number, reach: string): void {
  console.log(`${name.padEnd(34)}${milliseconds.toFixed(0).padStart(6)} ms   (reach: ${reach})`)
}
