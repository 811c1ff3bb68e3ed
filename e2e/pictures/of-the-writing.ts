import type { Page } from '@playwright/test'
import { applicationPage } from '../pages/application-page.ts'
import { retype } from '../pages/retype.ts'
import { caretIn } from './caret-in.ts'
import { closeMessages, leave, type Take } from './take.ts'

const teams = 'Leading and training'
const analysis = 'Strong data analysis skills in R or Python'

/** Pairs, a gap, a drafted section, one sentence by hand and a proposal that waits. */
export async function write(window: Page): Promise<void> {
  const application = applicationPage(window)
  const years = 'At least five years of experience in water quality monitoring'
  await application.requirement('Experience with remote sensing').click()
  await application.evidence.getByRole('button', { name: 'Mark as gap' }).click()
  await application.pair(years, '6+ years of monitoring rivers')
  await application.pair(years, 'Designed a low-cost sensor network')
  await application.draft(years)
  await application.pair(teams, 'Led a team of four field officers')
  await application.pair(analysis, 'Automated the weekly quality report')
  await application.pair(analysis, 'Built a dashboard in R Shiny')
  await application.section('Able to explain science').getByRole('paragraph').first().click()
  await window.keyboard.type('I gave forty talks to parish councils.')
  await application.section(analysis).getByRole('button', { name: 'Draft' }).click()
  await window.getByRole('region', { name: 'Proposal' }).waitFor()
  await application.footer.getByText(/without evidence/u).waitFor()
  await closeMessages(window)
}

/** What opens over the text while someone writes. */
export async function writingMenus(window: Page, take: Take): Promise<void> {
  await caretIn(window, teams)
  await window.keyboard.type('/')
  await window.getByRole('listbox', { name: 'Insert' }).waitFor()
  await take('writing-insert')
  await leave(window)
  await window.keyboard.press('Backspace')
  await window.keyboard.type('I led a crew. [[')
  await window.getByRole('listbox', { name: 'Evidence to cite' }).waitFor()
  await take('writing-cite')
  await window.keyboard.press('Enter')
  await window.keyboard.press('ControlOrMeta+;')
  await window.keyboard.type('say how many')
  await window.keyboard.press('ControlOrMeta+;')
  await window.keyboard.press('ControlOrMeta+F')
  await window.keyboard.type('water')
  await take('writing-find')
  await leave(window)
  await window.getByRole('button', { name: /notes? to self/u }).click()
  await window.getByRole('dialog', { name: 'Notes to self' }).waitFor()
  await take('writing-notes')
  await leave(window)
  await window.locator('.citation').first().hover()
  await window.getByRole('tooltip').waitFor()
  await take('writing-citation')
  await window.mouse.move(4, 4)
  await window.keyboard.press('F8')
  await window.getByRole('dialog').filter({ hasText: 'back to the text' }).waitFor()
  await take('writing-finding')
  await leave(window)
  await window.getByRole('button', { name: /things? to look at/u }).click()
  await window.getByRole('dialog').waitFor()
  await take('writing-findings')
  await leave(window)
  await asAFix(window, take)
}

/** A number that says more than its evidence, and the fix that is proposed for it. */
async function asAFix(window: Page, take: Take): Promise<void> {
  await retype(window, 'six hours', 'nine hours')
  await window.getByRole('note', { name: 'check: number' }).click()
  await window.getByRole('button', { name: 'Use “six hours”…' }).click()
  const proposal = window.getByRole('region', { name: 'Proposal' }).filter({ hasText: 'a fix, checked here' })
  await proposal.getByRole('button', { name: 'Accept', exact: true }).and(window.locator(':enabled')).waitFor()
  await take('writing-fix')
  await proposal.getByRole('button', { name: 'Accept', exact: true }).click()
  await proposal.waitFor({ state: 'hidden' })
}

/** Limits, headings, the parts of a STAR answer, focus mode, the page beside the text. */
export async function writingLooks(window: Page, take: Take): Promise<void> {
  const application = applicationPage(window)
  await caretIn(window, 'Able to explain science')
  await window.keyboard.press('Alt+1')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Alt+3')
  await window.keyboard.type('I wrote a leaflet and trained two speakers.')
  await application.section('Able to explain science').getByText('The result is missing').waitFor()
  await take('writing-star')
  await window.getByRole('button', { name: /Limit of the whole document/u }).click()
  await take('writing-limit')
  await window.getByRole('dialog').getByRole('textbox', { name: 'At most' }).fill('20')
  await window.getByRole('dialog').getByRole('button', { name: 'Set limit' }).click()
  await window.getByRole('button', { name: 'Headings shown' }).click()
  await take('writing-headings')
  await leave(window)
  await window.getByRole('button', { name: /Kind of document/u }).click()
  await window.getByRole('menu').waitFor()
  await take('writing-kinds')
  await leave(window)
  await application.requirement('Experience with remote sensing').click()
  await take('writing-gap')
  await application.evidence.getByRole('button', { name: 'Answer' }).click()
  await take('writing-gap-answer')
  await application.evidence.getByRole('button', { name: 'Cancel' }).click()
  await caretIn(window, 'Able to explain science')
  await window.keyboard.press('ControlOrMeta+Period')
  await take('writing-focus')
  await window.keyboard.press('ControlOrMeta+Period')
  await window.keyboard.press('ControlOrMeta+Shift+L')
  await window.getByRole('complementary', { name: 'Page beside the text' }).waitFor()
  await window.waitForTimeout(1500)
  await take('writing-page-beside')
  await window.keyboard.press('ControlOrMeta+Shift+L')
  await window
    .locator('.spelling')
    .first()
    .waitFor({ timeout: 2_000 })
    .catch(() => {})
}

/** The same text as a letter and as answers. */
export async function otherKinds(window: Page, take: Take): Promise<void> {
  for (const kind of ['Letter', 'Answers', 'Statement']) {
    await window.getByRole('button', { name: /Kind of document/u }).click()
    await window.getByRole('menuitem', { name: new RegExp(`^${kind}`, 'u') }).click()
    await window.getByRole('button', { name: `Kind of document: ${kind}` }).waitFor()
    await window.locator('main').evaluate((main) => {
      for (const each of main.querySelectorAll('*')) each.scrollTop = 0
    })
    if (kind !== 'Statement') await take(`writing-${kind.toLowerCase()}`)
    await closeMessages(window)
  }
}
