import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { preparedLibrary } from './hosts/prepared-library.ts'
import { startWebHost } from './hosts/web-host.ts'
import { applicationPage } from './pages/application-page.ts'
import { beforeAModel, model } from './pictures/of-a-model.ts'
import { begin, leaving, list, listActs, lookThrough, postingActs } from './pictures/of-an-application.ts'
import { emptyLibrary, libraryActs, readLibrary } from './pictures/of-the-library.ts'
import { settings, settingsFurther } from './pictures/of-the-settings.ts'
import { otherKinds, write, writingLooks, writingMenus } from './pictures/of-the-writing.ts'
import { leave, type Take } from './pictures/take.ts'

/**
 * Pictures of the screens with the fictional fixtures. `npm run screenshots -- FOLDER` takes every screen in both themes and
 * three sizes, with its menus, dialogs and messages, to be looked at; more words after the folder (`dark`, `1024`, and `3840` for a 4K screen or `720` for a window
 * of 1440 at 200 %) take only those. Without a folder the pictures of the documents in `docs/` are made again.
 */
const [given, ...only] = process.argv.slice(2)
const folder = resolve(given ?? join(import.meta.dirname, '../docs'))
const themes = ['light', 'dark'] as const
const usual: Size = { width: 1440, height: 900 }
/** Taken only when they are asked for: a 4K screen, and the usual window at 200 % zoom. */
const asked: readonly Size[] = [
  { width: 3840, height: 2160 },
  { width: 720, height: 450, zoom: 2 },
]
const three: readonly Size[] = [{ width: 1024, height: 640 }, usual, { width: 2560, height: 1440 }]
const sizes = given ? [...three, ...asked.filter(({ width }) => only.includes(`${width}`))] : [usual]
/** What the documents show. */
const documented: ReadonlySet<string> = new Set(['library', 'posting', 'workspace', 'preview'])

/** In CSS pixels; `zoom` is how many of the screen make one. */
interface Size {
  readonly width: number
  readonly height: number
  readonly zoom?: number
}

interface Look {
  readonly theme: (typeof themes)[number]
  readonly size: Size
}

const missed: string[] = []

type Aside = (state: (window: Page, take: Take) => Promise<void>) => Promise<void>

/** A way through the app, on a library of its own. */
interface Walk {
  readonly library: string
  readonly go: (window: Page, take: Take, aside: Aside) => Promise<void>
}

async function pictures(browser: Browser, { theme, size }: Look, { library, go }: Walk): Promise<void> {
  const host = await startWebHost(library)
  const window = await browser.newPage({
    viewport: { width: size.width, height: size.height },
    deviceScaleFactor: size.zoom ?? 1,
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  await window.goto(host.address)
  const take = async (name: string) => {
    if (!given && !documented.has(name)) return
    const path = given ? `${name}-${theme}-${size.width}.png` : `${name}-${theme}.png`
    await window.screenshot({ path: join(folder, path) })
  }
  await go(window, take, async (state) => {
    if (!given) return
    try {
      await state(window, take)
    } catch (error) {
      missed.push(`${state.name}, ${theme}, ${size.width}: ${error instanceof Error ? error.message : error}`)
      await leave(window)
    }
  })
  await window.close()
  await host.close()
}

/** Goes through the app once; `aside` takes what the later screens do not depend on. */
async function fill(window: Page, take: Take, aside: Aside): Promise<void> {
  const application = applicationPage(window)
  await window.getByRole('heading', { level: 1 }).waitFor()
  await take('welcome')
  await aside(emptyLibrary)
  await readLibrary(window, take)
  await aside(libraryActs)
  await begin(window, take)
  await aside(postingActs)
  await application.show('Write')
  await write(window)
  await take('workspace')
  const proposal = window.getByRole('region', { name: 'Proposal' })
  await proposal.getByRole('button', { name: 'Accept', exact: true }).click()
  await lookThrough(window, take)
  await aside(writingMenus)
  await aside(writingLooks)
  await aside(otherKinds)
  await aside(leaving)
  await list(window, take)
  await aside(listActs)
  await settings(window, take)
  await aside(settingsFurther)
}

const home = mkdtempSync(join(tmpdir(), 'vouch-screenshots-'))
mkdirSync(folder, { recursive: true })
const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
const executablePath = process.env.VOUCH_BROWSER
const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) })
const wanted = ({ theme, size }: Look) => only.every((word) => word === theme || word === `${size.width}`)
const looks = sizes.flatMap((size) => themes.map((theme) => ({ theme, size }))).filter(wanted)
const paired = given ? await preparedLibrary(join(home, 'paired'), beforeAModel) : ''
for (const look of looks) {
  const library = (name: string) => join(home, `${name}-${look.theme}-${look.size.width}.vouch`)
  await pictures(browser, look, { library: library('empty'), go: fill })
  if (!given) continue
  copyFileSync(paired, library('paired'))
  await pictures(browser, look, { library: library('paired'), go: (_window, _take, aside) => aside(model) })
}
await browser.close()
rmSync(home, { recursive: true, force: true })
if (missed.length > 0) throw new Error(`Some pictures could not be taken.\n${missed.join('\n')}`)
