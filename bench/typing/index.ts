import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { openStore } from '../../electron/adapters/store/open-store.ts'
import { systemClock } from '../../electron/adapters/system/system.ts'
import { findBrowser } from '../../electron/loopback/find-browser.ts'
import { ensureBuilt } from '../../scripts/ensure-built.ts'
import { installKeyTimer, type KeyTimes } from './key-timer.ts'
import { putLongDocument, size } from './long-document.ts'
import { measureMemory } from './memory.ts'
import { measurePageBeside } from './page-beside.ts'
import { printTimes } from './print-times.ts'
import { typedKeys } from './typed-keys.ts'

/**
 * Key to paint in the built app with a long, cited document, beside an empty contenteditable in the same
 * browser: `npm run bench -- typing`. Keys come 60 ms apart; both pages are timed in turns, so that a busy machine
 * slows both. Spelling is on, and what the checks found is marked. Then the same with
 * the typeset page beside the text, how long that takes after a key, and what the page holds after `--documents=50` long documents were
 * opened and closed (0 leaves that out).
 */
const documents = Number(process.argv.find((one) => one.startsWith('--documents='))?.split('=')[1] ?? 50)
const rounds = 4
const keysPerRound = 60

const times = (all: readonly KeyTimes[]) => all.flatMap((one) => one.times)
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

ensureBuilt('node')
ensureBuilt('page')
const folder = mkdtempSync(join(tmpdir(), 'vouch-typing-'))
const library = join(folder, 'library.vouch')
const store = openStore(library, systemClock)
putLongDocument(store, documents)
store.close()

const host = spawn(process.execPath, [resolve(import.meta.dirname, '../../dist/node/web.js'), '--no-open'], {
  env: {
    ...process.env,
    VOUCH_LIBRARY: library,
    VOUCH_SETTINGS: join(folder, 'settings'),
    VOUCH_BACKUPS: join(folder, 'backups'),
  },
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
  await context.addInitScript(installKeyTimer)
  const empty = await context.newPage()
  await empty.goto('data:text/html,<!doctype html><div contenteditable style="min-height:4em">')
  await empty.locator('div').click()
  const app = await context.newPage()
  await app.goto(address ?? '')
  await app.getByRole('link', { name: 'Applications' }).click()
  await app.getByRole('main').getByText('Electrician', { exact: true }).first().click()
  await app.getByRole('tab', { name: 'Write' }).click()
  const middle = app
    .getByRole('textbox', { name: 'Document' })
    .locator('.section')
    .nth(size.sections / 2)
  await middle.locator('p').first().click()
  await app.locator('.spelling').first().waitFor({ timeout: 120_000 })
  await app.locator('.finding').first().waitFor({ timeout: 120_000 })
  const [misspelt, found] = [await app.locator('.spelling').count(), await app.locator('.finding').count()]
  console.log(`${misspelt} words underlined by the spelling, ${found} stretches marked by the checks`)
  await app.waitForTimeout(2500)
  await typedKeys(empty, keysPerRound)
  await typedKeys(app, keysPerRound)
  const [plain, vouch]: [KeyTimes[], KeyTimes[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    plain.push(await typedKeys(empty, keysPerRound))
    vouch.push(await typedKeys(app, keysPerRound))
  }
  console.log(`${size.sections} sections, ${size.words} words, ${size.citations} citations; key to paint`)
  const above = printTimes('Vouch', times(vouch)) - printTimes('empty contenteditable, same run', times(plain))
  console.log(`p95 above the empty one: ${above.toFixed(1)} ms (reach: at most 16)`)
  const keys = rounds * keysPerRound
  console.log(`React commits between key and paint: ${sum(vouch.map((one) => one.commits))} of ${keys} keys (reach: 0)`)
  console.log(`React commits in all, saving and counting included: ${sum(vouch.map((one) => one.allCommits))}`)
  await measurePageBeside(app, empty)
  if (documents > 0) await measureMemory(app, documents)
} finally {
  await browser.close()
  host.kill()
  await once(host, 'exit')
  rmSync(folder, { recursive: true, force: true })
}
