import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type BrowserServer, chromium, type Page } from 'playwright'

export interface TypedUntil {
  /** When each numbered word had been typed, in milliseconds; word 0 first. */
  readonly typed: readonly number[]
  /** When the victim was killed. */
  readonly killed: number
}

export interface TypingWindow {
  /** Types on until the victim is killed after these milliseconds; afterwards nothing of host and browser is left. */
  typeUntilKilled(victim: 'browser' | 'host', after: number): Promise<TypedUntil>
}

const program = resolve(import.meta.dirname, '../../../dist/node/web.js')
const root = process.getuid?.() === 0

/** Opens the built app on a library in a browser of its own, with the caret in the document. */
export async function openTypingWindow(given: { browser: string; library: string }): Promise<TypingWindow> {
  const { browser: executablePath, library } = given
  const host = spawn(process.execPath, [program, '--no-open'], {
    env: {
      ...process.env,
      VOUCH_LIBRARY: library,
      VOUCH_SETTINGS: `${library}.settings`,
      VOUCH_BACKUPS: `${library}.backups`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [address] = await once(createInterface({ input: host.stdout }), 'line')
  const args = ['--disable-gpu', '--disable-background-networking', ...(root ? ['--no-sandbox'] : [])]
  const server = await chromium.launchServer({ executablePath, args })
  const page = await openDocument(server, String(address))
  return { typeUntilKilled: (victim, after) => typeUntilKilled({ page, server, host }, victim, after) }
}

async function openDocument(server: BrowserServer, address: string): Promise<Page> {
  const browser = await chromium.connect(server.wsEndpoint())
  const page = await browser.newPage()
  // Opening is not what is measured; a busy machine is given its time.
  page.setDefaultTimeout(300_000)
  await page.goto(address)
  await page.getByRole('link', { name: 'Applications' }).click()
  await page.getByRole('main').getByText('Job', { exact: true }).first().click()
  await page.getByRole('tab', { name: 'Write' }).click()
  await page.getByRole('textbox', { name: 'Document' }).locator('p').first().click()
  await page.keyboard.press('End')
  return page
}

interface Running {
  readonly page: Page
  readonly server: BrowserServer
  readonly host: ChildProcess
}

async function typeUntilKilled(
  { page, server, host }: Running,
  victim: 'browser' | 'host',
  after: number,
): Promise<TypedUntil> {
  let killed = 0
  const kill = setTimeout(() => {
    killed = performance.now()
    if (victim === 'host') host.kill('SIGKILL')
    else server.process().kill('SIGKILL')
  }, after)
  const typed: number[] = []
  while (killed === 0)
    try {
      await page.keyboard.type(` w${typed.length}.`)
      if (killed === 0) typed.push(performance.now())
      await new Promise((go) => setTimeout(go, Math.random() * 80))
    } catch (error) {
      if (killed === 0) throw error
    }
  clearTimeout(kill)
  await Promise.all([ended(server.process(), 'SIGKILL'), ended(host, 'SIGTERM')])
  return { typed, killed }
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}
