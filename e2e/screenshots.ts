import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { startWebHost } from './hosts/web-host.ts'
import { applicationPage } from './pages/application-page.ts'
import { libraryPage } from './pages/library-page.ts'

/**
 * Pictures of the screens with the fictional fixtures, for the README and for looking at: `npm run screenshots -- FOLDER`.
 * Without a folder the README's pictures in `docs/` are made again.
 */
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../docs'))
const themes = ['light', 'dark'] as const

async function pictures(browser: Browser, theme: 'light' | 'dark', home: string): Promise<void> {
  const host = await startWebHost(join(home, `${theme}.vouch`))
  const window = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: theme })
  await window.goto(host.address)
  await fill(window, (name) => window.screenshot({ path: join(folder, `${name}-${theme}.png`) }))
  await window.close()
  await host.close()
}

async function fill(window: Page, take: (name: string) => Promise<unknown>): Promise<void> {
  const library = libraryPage(window)
  const application = applicationPage(window)
  await library.import('personal-page.md', 'cv-scrambled.txt', 'alignment-draft.md')
  await library.item('Secured 180,000 pounds').click()
  await take('library')
  await library.acceptReview()
  await application.create('posting.md')
  await take('posting')
  await application.show('Write')
  await write(window)
  await take('workspace')
  await application.show('Preview')
  await window.getByRole('img', { name: /Page 1/u }).waitFor()
  await take('preview')
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

const home = mkdtempSync(join(tmpdir(), 'vouch-screenshots-'))
mkdirSync(folder, { recursive: true })
const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
const executablePath = process.env.VOUCH_BROWSER
const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) })
for (const theme of themes) await pictures(browser, theme, home)
await browser.close()
rmSync(home, { recursive: true, force: true })
