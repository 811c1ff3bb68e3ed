import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, test as base, expect, type Page } from '@playwright/test'
import { type Prepared, preparedLibrary } from './hosts/prepared-library.ts'
import { startWebHost } from './hosts/web-host.ts'

interface App {
  /** False for the test that breaks the content policy on purpose. */
  readonly keepsPolicy: boolean
  /** What is in the library from the start; nothing when left out. */
  readonly prepared: Prepared
  /** The library file of this test alone. */
  readonly library: string
  /** The app's window, opened on its first screen. */
  readonly window: Page
}

interface Worker {
  /** A library file with this in it, made once for all tests of a worker. */
  readonly made: (prepared: Prepared) => Promise<string>
}

/** Every test gets the app on a fresh library, in the host its project names. */
export const test = base.extend<App, Worker>({
  keepsPolicy: [true, { option: true }],
  prepared: [{}, { option: true }],
  made: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'vouch-e2e-made-'))
      const all = new Map<string, Promise<string>>()
      await use((prepared) => {
        const key = JSON.stringify(prepared)
        const made = all.get(key) ?? preparedLibrary(join(folder, `${all.size}`), prepared)
        all.set(key, made)
        return made
      })
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker' },
  ],
  library: async ({ prepared, made }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'vouch-e2e-'))
    const library = join(folder, 'library.vouch')
    if (Object.keys(prepared).length > 0) await copyFile(await made(prepared), library)
    await use(library)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  window: async ({ library, browser, keepsPolicy }, use, info) => {
    if (info.project.metadata.host === 'desktop') return await desktop(library, use)
    const host = await startWebHost(library)
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
    const page = await context.newPage()
    await slow(page)
    const broken: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/u.test(message.text())) broken.push(message.text())
    })
    await page.goto(host.address)
    // The page is loaded before it is connected; a key pressed until the app is drawn would have nobody to hear it.
    await page.getByRole('main').waitFor()
    await use(page)
    await context.close()
    await host.close()
    if (keepsPolicy) expect(broken, 'rules of the content policy that the page broke').toEqual([])
  },
})

/** The same tests on a library that holds this from the start. */
export const testWith = (prepared: Prepared) => test.extend({ prepared })

/** Gives the page a part of the processor only, so that what a test or the app leaves to luck shows on a quick machine too. */
async function slow(page: Page): Promise<void> {
  const rate = Number(process.env.VOUCH_SLOW ?? 1)
  if (rate > 1) await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate })
}

async function desktop(library: string, use: (page: Page) => Promise<void>): Promise<void> {
  const binary = process.env.VOUCH_ELECTRON
  base.skip(!binary, 'Electron’s binary is not on this computer.')
  if (!binary) return
  const app = await _electron.launch({
    executablePath: binary,
    args: [resolve(import.meta.dirname, '..')],
    env: { ...process.env, VOUCH_LIBRARY: library },
  })
  await use(await app.firstWindow())
  await app.close()
}

export { expect }
