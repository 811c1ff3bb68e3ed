import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright'
import { openStore } from '../../electron/adapters/store/open-store.ts'
import { systemClock } from '../../electron/adapters/system/system.ts'
import { findBrowser } from '../../electron/loopback/find-browser.ts'
import { ensureBuilt } from '../../scripts/ensure-built.ts'
import { installFrameTimer } from './frame-timer.ts'
import { putManyItems, size } from './many-items.ts'

/**
 * The library screen with 2,000 items in the built app: frames while the list is scrolled by wheel and
 * by key, beside a plain page of the same height scrolled alike, and the time from a key in the search field to its result:
 * `npm run bench -- library`.
 */
const steps = 240

const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

function row(name: string, frames: readonly number[]): void {
  const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(9)
  const late = frames.filter((frame) => frame > 50).length
  const words = `p50 ${ms(at(frames, 0.5))}  p95 ${ms(at(frames, 0.95))}  p99 ${ms(at(frames, 0.99))}  longest ${ms(Math.max(...frames))}`
  console.log(`${name.padEnd(34)} ${words}  over 50 ms: ${late} of ${frames.length} frames`)
}

/** Processor time of the page's main thread in milliseconds so far: what a frame costs, whatever else the machine does. */
async function busy(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

async function timed(page: Page, act: (step: number) => Promise<void>): Promise<readonly number[]> {
  await page.waitForTimeout(500)
  await page.evaluate(() => window.frameTimer.start())
  for (let step = 0; step < steps; step += 1) {
    await act(step)
    await page.waitForTimeout(30)
  }
  return page.evaluate(() => window.frameTimer.stop())
}

/** Milliseconds from typing the last letter until the count of what was found is on the screen. */
async function searched(page: Page, word: string): Promise<number> {
  const field = page.getByRole('searchbox', { name: 'Search the library' })
  await field.fill('')
  const count = page.getByRole('search').getByRole('status')
  await count.filter({ hasText: `${size.items} items` }).waitFor()
  await field.fill(word.slice(0, -1))
  await page.waitForTimeout(400)
  const before = await count.textContent()
  return field.evaluate(
    (input: HTMLInputElement, { whole, was }) =>
      new Promise<number>((done) => {
        const output = document.querySelector('search output')
        const begun = performance.now()
        const look = new MutationObserver(() => {
          if (output?.textContent === was) return
          look.disconnect()
          requestAnimationFrame(() => done(performance.now() - begun))
        })
        if (output) look.observe(output, { childList: true, subtree: true, characterData: true })
        const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
        put?.call(input, whole)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    { whole: word, was: before },
  )
}

ensureBuilt('node')
ensureBuilt('page')
const folder = mkdtempSync(join(tmpdir(), 'vouch-library-'))
const library = join(folder, 'library.vouch')
const store = openStore(library, systemClock)
putManyItems(store)
const asked = performance.now()
for (let i = 0; i < 20; i += 1) store.evidence.find('train app')
const perSearch = (performance.now() - asked) / 20
store.close()

const host = spawn(process.execPath, [resolve(import.meta.dirname, '../../dist/node/web.js'), '--no-open'], {
  env: { ...process.env, VOUCH_LIBRARY: library, VOUCH_SETTINGS: join(folder, 'settings') },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [address] = String((await once(host.stdout, 'data'))[0]).split('\n')
const own = chromium.executablePath()
const installed = findBrowser({ platform: process.platform, home: homedir(), env: process.env })?.path
const executablePath = existsSync(own) ? own : installed
const root = process.getuid?.() === 0
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--disable-gpu', '--disable-background-networking', ...(root ? ['--no-sandbox'] : [])],
})
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addInitScript(installFrameTimer)
  const plain = await context.newPage()
  await plain.goto('data:text/html,<!doctype html><div style="height:120000px">')
  await plain.mouse.move(600, 500)
  const empty = await timed(plain, () => plain.mouse.wheel(0, 500))
  await plain.close()
  const app = await context.newPage()
  await app.goto(address ?? '')
  const list = app.getByRole('list', { name: 'Items by entry' })
  await list.waitFor()
  await app.mouse.move(600, 500)
  const before = await busy(app)
  const wheel = await timed(app, () => app.mouse.wheel(0, 500))
  const perFrame = ((await busy(app)) - before) / Math.max(1, wheel.length)
  await list.locator('[data-main][tabindex="0"]').focus()
  const keys = await timed(app, (step) => app.keyboard.press(step % 4 === 3 ? 'PageDown' : 'ArrowDown'))
  console.log(
    `${size.items} items under ${size.entries} entries, ${await list.getByRole('listitem').count()} lines in the page`,
  )
  row('a plain page, by wheel, same run', empty)
  row('the library, by wheel', wheel)
  row('the library, by key', keys)
  console.log(`main thread, by wheel: ${perFrame.toFixed(1)} ms of processor time a frame`)
  console.log(`search in the store: ${perSearch.toFixed(1)} ms`)
  const words = ['trained', 'circuit', 'handbook', 'merger', 'audit', 'guests']
  const times: number[] = []
  for (const word of words) times.push(await searched(app, `${word} 1`))
  console.log(
    `key to result on the screen: p50 ${at(times, 0.5).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`,
  )
} finally {
  await browser.close()
  host.kill()
  await once(host, 'exit')
  rmSync(folder, { recursive: true, force: true })
}
