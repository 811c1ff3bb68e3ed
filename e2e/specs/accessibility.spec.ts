import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { applicationPage } from '../pages/application-page.ts'
import { libraryPage } from '../pages/library-page.ts'
import { postingPage } from '../pages/posting-page.ts'
import { expect, test } from '../test.ts'

async function clean(window: Page, screen: string) {
  const { violations } = await new AxeBuilder({ page: window }).analyze()
  const told = violations.map(
    ({ id, nodes }) => `${screen}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
  expect.soft(told).toEqual([])
}

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is clean for axe in the ${theme} theme`, async ({ window }) => {
    test.setTimeout(300_000)
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const library = libraryPage(window)
    const application = applicationPage(window)
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
    await clean(window, 'welcome')
    await library.import('personal-page.md', 'cv-scrambled.txt')
    await clean(window, 'library with a review')
    await library.acceptReview()
    await window.getByRole('link', { name: 'Applications' }).click()
    await window.getByRole('button', { name: 'New application' }).first().click()
    await clean(window, 'new application')
    await window.keyboard.press('Escape')
    await application.create('posting.md')
    await clean(window, 'posting')
    const posting = postingPage(window)
    await posting.pick('Strong data analysis').click()
    await window.keyboard.press('e')
    await clean(window, 'posting with a requirement to edit')
    await window.keyboard.press('Escape')
    await window.keyboard.press('s')
    await clean(window, 'posting with a requirement to split')
    await window.keyboard.press('Enter')
    await posting.pick('Writing funding bids').click()
    await window.keyboard.press('i')
    await posting.text.focus()
    await window.keyboard.press('ArrowDown')
    await expect(posting.list.getByRole('list', { name: 'Ignored' })).toBeVisible()
    await clean(window, 'posting with words selected and a requirement ignored')
    await window.keyboard.press('Escape')
    await application.show('Write')
    await application.pair('At least five years', 'Validated four methods')
    await application.section('At least five years').getByRole('button', { name: 'Draft' }).click()
    await expect(window.getByRole('region', { name: 'Proposal' })).toBeVisible()
    await clean(window, 'writing with a proposal')
    await application.requirement('Experience with remote sensing').click()
    await application.evidence.getByRole('button', { name: 'Mark as gap' }).click()
    await application.evidence.getByRole('button', { name: 'Answer' }).click()
    await clean(window, 'writing with the question of a gap')
    await application.evidence.getByRole('button', { name: 'Cancel' }).click()
    await application.requirement('At least five years').click()
    await application.evidence.getByRole('button', { name: 'Remark to yourself' }).click()
    await application.evidence.getByRole('searchbox').fill('water')
    await clean(window, 'writing with a remark and a search')
    await application.show('Fit')
    await clean(window, 'fit')
    await window.getByRole('tab', { name: 'List' }).click()
    await clean(window, 'fit as a list')
    await application.show('Preview')
    await expect(window.getByRole('img', { name: /Page 1/u })).toBeVisible()
    await clean(window, 'preview')
    await window.getByRole('link', { name: 'Settings' }).click()
    await clean(window, 'settings')
    await window.keyboard.press('ControlOrMeta+K')
    await expect(window.getByRole('dialog')).toBeVisible()
    await clean(window, 'palette')
  })
}
