import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { startWebHost } from './hosts/web-host.ts'
import { applicationPage } from './pages/application-page.ts'
import { applicationsPage } from './pages/applications-page.ts'
import { libraryPage } from './pages/library-page.ts'

/**
 * Pictures of the screens with the fictional fixtures. `npm run screenshots -- FOLDER` takes every screen in both themes and
 * three sizes, to be looked at; without a folder the pictures of the documents in `docs/` are made again.
 */
const given = process.argv[2]
const folder = resolve(given ?? join(import.meta.dirname, '../docs'))
const themes = ['light', 'dark'] as const
const usual = { width: 1440, height: 900 }
const sizes = given ? [{ width: 1024, height: 640 }, usual, { width: 2560, height: 1440 }] : [usual]
/** What the documents show. */
const documented: ReadonlySet<string> = new Set(['library', 'posting', 'workspace', 'preview'])

interface Look {
  readonly theme: (typeof themes)[number]
  readonly size: (typeof sizes)[number]
}

async function pictures(browser: Browser, { theme, size }: Look, home: string): Promise<void> {
  const host = await startWebHost(join(home, `${theme}-${size.width}.vouch`))
  const window = await browser.newPage({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' })
  await window.goto(host.address)
  await fill(window, async (name) => {
    if (!given && !documented.has(name)) return
    const path = given ? `${name}-${theme}-${size.width}.png` : `${name}-${theme}.png`
    await window.screenshot({ path: join(folder, path) })
  })
  await window.close()
  await host.close()
}

type Take = (name: string) => Promise<unknown>

async function fill(window: Page, take: Take): Promise<void> {
  await window.getByRole('heading', { level: 1 }).waitFor()
  await take('welcome')
  await readLibrary(window, take)
  const application = applicationPage(window)
  await window.getByRole('link', { name: 'Applications' }).click()
  await window.getByRole('button', { name: 'New application' }).first().click()
  await window.getByRole('textbox', { name: 'Posting text' }).waitFor()
  await take('new-application')
  await window.keyboard.press('Escape')
  await application.create('posting.md')
  await take('posting')
  await application.show('Write')
  await write(window)
  await closeMessages(window)
  await take('workspace')
  await lookAround(window, take)
}

async function readLibrary(window: Page, take: Take): Promise<void> {
  const library = libraryPage(window)
  await library.import('personal-page.md', 'cv-scrambled.txt', 'alignment-draft.md')
  await window.getByRole('complementary', { name: 'Sources' }).getByText('alignment-draft.md').waitFor()
  await library.item('Secured 180,000 pounds').click()
  await window.getByRole('complementary', { name: 'Source', exact: true }).waitFor()
  await take('library')
  await library.acceptReview()
  await take('library-reviewed')
}

async function write(window: Page): Promise<void> {
  const application = applicationPage(window)
  const years = 'At least five years of experience in water quality monitoring'
  const analysis = 'Strong data analysis skills in R or Python'
  await application.requirement('Experience with remote sensing').click()
  await application.evidence.getByRole('button', { name: 'Mark as gap' }).click()
  await application.pair(years, '6+ years of monitoring rivers')
  await application.pair(years, 'Designed a low-cost sensor network')
  await application.draft(years)
  await application.pair('Leading and training', 'Led a team of four field officers')
  await application.pair(analysis, 'Automated the weekly quality report')
  await application.pair(analysis, 'Built a dashboard in R Shiny')
  await application.section('Able to explain science').getByRole('paragraph').first().click()
  await window.keyboard.type('I gave forty talks to parish councils.')
  await application.section(analysis).getByRole('button', { name: 'Draft' }).click()
  await window.getByRole('region', { name: 'Proposal' }).waitFor()
  await application.footer.getByText(/without evidence/u).waitFor()
}

/** Messages at the foot of the window would hide what is to be seen. */
async function closeMessages(window: Page): Promise<void> {
  const close = window.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Close message' })
  while ((await close.count()) > 0) await close.first().click()
}

async function lookAround(window: Page, take: Take): Promise<void> {
  const application = applicationPage(window)
  const applications = applicationsPage(window)
  await window.getByRole('region', { name: 'Proposal' }).getByRole('button', { name: 'Accept', exact: true }).click()
  await window.keyboard.press('ControlOrMeta+K')
  await window.getByRole('combobox').fill('rivers')
  await window.getByRole('option').first().waitFor()
  await take('palette')
  await window.keyboard.press('Escape')
  await application.show('Fit')
  await window.getByRole('grid').or(window.getByRole('table')).first().waitFor()
  await take('fit')
  await application.show('Preview')
  await window.getByRole('img', { name: /Page 1/u }).waitFor()
  await window.getByText('has no answer yet').first().waitFor()
  await take('preview')
  await application.show('Write')
  await window.getByRole('button', { name: /^Saved/u }).click()
  await window
    .getByRole('dialog')
    .getByText(/^\d+ sections? differ|Nothing changed/u)
    .waitFor()
  await take('history')
  await window.keyboard.press('Escape')
  await applications.open()
  await applications.body.waitFor()
  await take('applications')
  for (const shape of ['Board', 'Insight'] as const) {
    await applications.show(shape)
    await applications.body.getByText('Water Quality Scientist').first().waitFor()
    await take(`applications-${shape.toLowerCase()}`)
  }
  await window.getByRole('link', { name: 'Settings' }).click()
  await window.getByRole('heading', { name: 'Look' }).waitFor()
  await take('settings')
}

const home = mkdtempSync(join(tmpdir(), 'vouch-screenshots-'))
mkdirSync(folder, { recursive: true })
const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
const executablePath = process.env.VOUCH_BROWSER
const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) })
for (const size of sizes) for (const theme of themes) await pictures(browser, { theme, size }, home)
await browser.close()
rmSync(home, { recursive: true, force: true })
