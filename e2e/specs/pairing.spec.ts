import type { Page } from '@playwright/test'
import { oldCv, plainAdvertisement } from '../fixtures/everyday.ts'
import { applicationPage } from '../pages/application-page.ts'
import { clean } from '../pages/clean.ts'
import { expect, test } from '../test.ts'

const years = 'At least five years of experience'
const analysis = 'Strong data analysis skills'
const sensing = 'Experience with remote sensing'

test.use({
  prepared: {
    sources: ['personal-page.md', 'cv-scrambled.txt', 'alignment-draft.md'],
    applications: [{ posting: 'posting.md' }],
  },
})

async function begin(window: Page) {
  const application = applicationPage(window)
  await application.open()
  return application
}

const spoken = (window: Page) => window.getByRole('status').filter({ hasText: /\S/u }).last()

test('pairing by mouse: suggested with reasons, searched, typed, dragged, ordered, remarked, taken back', async ({
  window,
}) => {
  const { evidence, requirement, requirements, card } = await begin(window)
  const paired = evidence.locator('[data-card=paired]')
  const offered = evidence.locator('[data-card=offered]')

  await test.step('the verdict stands above, with the sum of years where a requirement counts them', async () => {
    await requirement(years).click()
    await expect(evidence).toContainText(/Your library answers/u)
    await expect(evidence).toContainText(/adds? up to \d+ years.*(?:of the 5 years asked|where 5 years are asked)/u)
    await evidence.getByText('The sum').click()
    await expect(evidence.locator('details').filter({ hasText: 'The sum' })).toContainText(
      '2020 – now Alder Rivers Trust',
    )
    await expect(offered.first()).toContainText(/water|monitoring/u)
    await expect(offered.first()).toContainText(/\.(?:md|txt)/u)
  })

  await test.step('a suggestion is paired, is no suggestion any more, and counts', async () => {
    await evidence.getByRole('button', { name: /^Show \d+ more/u }).click()
    await card('6+ years of monitoring rivers').getByRole('button', { name: 'Pair' }).click()
    await expect(paired).toHaveCount(1)
    await expect(offered.filter({ hasText: '6+ years of monitoring rivers' })).toHaveCount(0)
    await expect(requirements.getByRole('list', { name: 'Coverage' })).toContainText(/1 (?:strong|partial)/u)
  })

  await test.step('the search covers the whole library and what it finds can be paired; the words can be added as new', async () => {
    const search = evidence.getByRole('searchbox')
    await search.fill('shiny')
    await card('Built a dashboard in R Shiny').getByRole('button', { name: 'Pair' }).click()
    await search.fill('Kept the boat logs of a lake for six years')
    await expect(evidence).toContainText('Nothing found')
    await evidence.getByRole('button', { name: /^Add “Kept the boat/u }).click()
    await expect(paired.filter({ hasText: 'Kept the boat logs' })).toContainText('typed by you')
    await expect(search).toHaveValue('')
    await expect(paired).toHaveCount(3)
  })

  await test.step('dragging orders the pairs, and onto a requirement pairs with it', async () => {
    await paired.nth(2).dragTo(paired.nth(0), { targetPosition: { x: 40, y: 4 } })
    await expect(paired.first()).toContainText('Kept the boat logs')
    await offered.first().dragTo(requirement(analysis))
    await expect(requirement(analysis)).toContainText('1')
  })

  await test.step('strength, remark and unpairing stand on the card; the last act can be taken back', async () => {
    const top = paired.first()
    await top.getByRole('button', { name: 'strong, call it partial' }).click()
    await expect(top).toContainText('partial')
    await top.getByRole('button', { name: 'Remark to yourself' }).click()
    await top.getByRole('textbox').fill('ask for the dates')
    await evidence.getByRole('heading', { level: 2 }).click()
    await expect(top.getByRole('button', { name: 'ask for the dates' })).toBeVisible()
    await top.getByRole('button', { name: 'Unpair' }).click()
    await expect(paired).toHaveCount(2)
    await window.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
    await expect(paired.first()).toContainText('Kept the boat logs')
    await expect(paired.first()).toContainText('ask for the dates')
  })

  await test.step('the same evidence for more than two requirements is pointed out', async () => {
    for (const asked of [years, analysis, 'Able to explain science']) {
      await requirement(asked).click()
      await evidence.getByRole('searchbox').fill('Designed a low-cost sensor network')
      await card('Designed a low-cost sensor network').getByRole('button', { name: 'Pair' }).click()
    }
    await expect(paired.filter({ hasText: 'low-cost sensor' })).toContainText('used 3 times')
    await expect(requirements).toContainText('1 item is used more than twice')
  })
})

test('a card paired by mouse keeps its place: the next click pairs nothing that was not read', async ({ window }) => {
  const { evidence, requirement } = await begin(window)
  const paired = evidence.locator('[data-card=paired]')
  const offered = evidence.locator('[data-card=offered]')
  const held = evidence.locator('[data-card=held]')
  await requirement('Leading and training').click()
  for (const which of [0, 1]) {
    const words = await offered.nth(which).textContent()
    const button = offered.nth(which).locator('[data-main]')
    await button.scrollIntoViewIfNeeded()
    const box = await button.boundingBox()
    const at = [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5] as const
    await window.mouse.click(...at)
    await expect(paired).toHaveCount(which + 1)
    await expect(held).toHaveCount(which + 1)
    await expect(held.nth(which)).toContainText(words?.slice(0, 40) ?? '')
    await window.mouse.move(at[0] + 1, at[1])
    await window.mouse.click(...at)
    await expect(held.nth(which).getByRole('button', { name: 'Paired' })).toBeFocused()
    await expect(paired).toHaveCount(which + 1)
  }
  await evidence.getByRole('heading', { level: 2 }).hover()
  await expect(held).toHaveCount(0)
  await expect(offered.nth(1).locator('[data-main]')).toBeFocused()
})

test('pairing by keyboard alone: move, pair, order, gap, answer, next', async ({ window }) => {
  const { evidence, requirement, requirements } = await begin(window)
  const keys = window.keyboard
  const paired = evidence.locator('[data-card=paired]')
  const here = window.locator('[data-card]:focus-within')

  await test.step('F6 goes from pane to pane, the arrow to the evidence, j and k along it', async () => {
    await expect(evidence.locator('[data-card=offered]').first()).toBeVisible()
    await keys.press('F6')
    await expect(requirement(years)).toBeFocused()
    await keys.press('ArrowRight')
    const first = (await here.textContent()) ?? ''
    await keys.press('j')
    await expect(here).not.toContainText(first.slice(0, 40))
    await keys.press('k')
    await expect(here).toContainText(first.slice(0, 40))
  })

  await test.step('Enter pairs and the focus stays on the next; p pairs as partial; it is spoken', async () => {
    await keys.press('Enter')
    await expect(spoken(window)).toContainText(/^Paired(?: as partial)?\.$/u)
    await expect(paired).toHaveCount(1)
    await expect(here).toHaveAttribute('data-card', 'offered')
    await keys.press('p')
    await expect(paired).toHaveCount(2)
    await expect(paired.nth(1)).toContainText('partial')
    await expect(here).toHaveAttribute('data-card', 'offered')
  })

  await test.step('on a pair: order, strength, a remark, unpair, take back', async () => {
    await keys.press('k')
    const second = (await paired.nth(1).textContent())?.slice(0, 30) ?? ''
    await keys.press('Alt+ArrowUp')
    await expect(paired.first()).toContainText(second)
    await expect(spoken(window)).toContainText('Moved to place 1 of 2.')
    await keys.press('s')
    await expect(paired.first().getByRole('button', { name: 'strong, call it partial' })).toBeFocused()
    await keys.press('r')
    await keys.type('jog and nag: undo gaps')
    await keys.press('Enter')
    await expect(paired.first()).toContainText('jog and nag: undo gaps')
    await keys.press('x')
    await expect(paired).toHaveCount(1)
    await expect(here).toHaveAttribute('data-card', 'paired')
    await keys.press('u')
    await expect(paired).toHaveCount(2)
    await expect(spoken(window)).toContainText('Taken back: unpaired.')
  })

  await test.step('a gap asks one question; the answer becomes evidence and the gap is none', async () => {
    await keys.press('Escape')
    for (let i = 0; i < 4; i += 1) await keys.press('j')
    await expect(requirement(sensing)).toBeFocused()
    await keys.press('g')
    await expect(requirement(sensing)).toContainText('gap')
    await expect(evidence).toContainText('Have you ever worked with remote sensing?')
    await keys.press('ArrowRight')
    await keys.press('a')
    await keys.type('Mapped algae on a lake from satellite images')
    await keys.press('ControlOrMeta+Enter')
    await expect(paired).toContainText('Mapped algae on a lake')
    await expect(paired).toContainText(/typed by you, \d+ \w+ \d{4}/u)
    await expect(requirement(sensing)).not.toContainText('gap')
    await keys.press('u')
    await expect(requirement(sensing)).toContainText('gap')
    await keys.press('u')
    await expect(requirement(sensing)).not.toContainText('gap')
  })

  await test.step('the search pairs by Enter, and the keys are letters while typing', async () => {
    await keys.press('/')
    await keys.type('young')
    await keys.press('Escape')
    await keys.type('shiny')
    await keys.press('Enter')
    await expect(paired).toContainText('R Shiny')
    await expect(evidence.getByRole('searchbox')).toBeFocused()
    await keys.press('Escape')
    await keys.press('Escape')
  })

  await test.step('n goes round the open requirements until none is left', async () => {
    const open = requirements.getByRole('list', { name: 'Coverage' }).getByRole('listitem').filter({ hasText: 'open' })
    for (let left = Number.parseInt((await open.textContent()) ?? '', 10); left > 0; left -= 1) {
      await keys.press('n')
      await keys.press('g')
      await expect(open).toHaveText(`${left - 1} open`)
    }
    await keys.press('n')
    await expect(spoken(window)).toContainText('No requirement is open any more.')
  })

  await test.step('in the document every letter is text', async () => {
    await keys.press('Escape')
    await keys.press('F6')
    const before = await requirements.getByRole('list', { name: 'Coverage' }).textContent()
    await expect(window.getByRole('textbox', { name: 'Document' })).toBeFocused()
    await keys.type('jkgnusx')
    await expect(window.getByRole('textbox', { name: 'Document' })).toContainText('jkgnusx')
    expect(await requirements.getByRole('list', { name: 'Coverage' }).textContent()).toBe(before)
  })
})

test('the fit: a grid by keyboard whose cells open, pair and unpair their evidence', async ({ window }) => {
  const application = await begin(window)
  await application.pair(analysis, 'Built a dashboard in R Shiny')
  await application.show('Fit')
  const grid = window.getByRole('grid')
  const { evidence } = application
  const keys = window.keyboard
  const row = grid.getByRole('row').filter({ hasText: analysis })

  await expect(window.getByRole('list', { name: 'Fit by level' })).toContainText('1 strong')
  await expect(row.getByRole('gridcell', { name: 'strong, 1 paired' })).toHaveCount(1)

  await test.step('arrows move, Enter opens the cell’s evidence, Escape goes back to the cell', async () => {
    await row.getByRole('gridcell', { name: 'strong, 1 paired' }).click()
    await keys.press('Enter')
    await expect(window.locator('[data-card=paired]:focus-within')).toContainText('R Shiny')
    await keys.press('x')
    await expect(evidence.locator('[data-card=paired]')).toHaveCount(0)
    await expect(row.getByRole('gridcell', { name: /strong/u })).toHaveCount(0)
    await keys.press('u')
    await expect(row.getByRole('gridcell', { name: 'strong, 1 paired' })).toHaveCount(1)
    await keys.press('Escape')
    await expect(grid.locator('[aria-selected=true]')).toBeFocused()
    await keys.press('Home')
    await expect(row.getByRole('rowheader')).toBeFocused()
    await keys.press('ArrowDown')
    await keys.press('g')
    await expect(grid.getByRole('row').filter({ hasText: 'Able to explain science' })).toContainText('gap')
  })

  await test.step('it can be read as a list, and copied', async () => {
    await window.getByRole('tab', { name: 'List' }).click()
    const table = window.getByRole('table', { name: 'Requirements and evidence' })
    await expect(table.getByRole('row').filter({ hasText: analysis })).toContainText('Built a dashboard in R Shiny')
    await window.getByRole('button', { name: 'Copy as Markdown' }).click()
    await expect(window.getByText('Copied as Markdown.')).toBeVisible()
  })
})

test.describe('what is said plainly', () => {
  test.use({
    prepared: {
      sources: [{ name: 'cv.md', text: oldCv }],
      applications: [
        {
          posting: { name: 'posting.md', text: plainAdvertisement },
          named: { role: 'Head Chef', company: 'Quay House' },
        },
      ],
    },
  })

  test('all strong suggestions are shown in words, paired in one act and taken back in one', async ({ window }) => {
    const application = applicationPage(window)
    await application.open('Head Chef')
    const { evidence, requirement, requirements } = application
    const paired = evidence.locator('[data-card=paired]')
    const coverage = requirements.getByRole('list', { name: 'Coverage' })
    const dialog = window.getByRole('dialog')
    await requirement('Training apprentices').click()
    await evidence.getByRole('button', { name: 'Pair 3 strong suggestions…' }).click()
    await expect(dialog).toContainText('one Undo takes all of it back')
    await clean(window, 'the strong suggestions')
    await expect(dialog.getByRole('checkbox')).toHaveCount(3)
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Training apprentices' })).toContainText(
      'Trained two apprentices in pastry',
    )
    await dialog.getByRole('checkbox', { name: /food waste/u }).uncheck()
    await dialog.getByRole('button', { name: 'Pair 2' }).click()
    await expect(coverage).toContainText('2 strong')
    await expect(paired).toHaveCount(1)
    await expect(requirement('food waste')).not.toContainText('1')
    await window.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
    await expect(coverage).toContainText('0 strong')
    await expect(paired).toHaveCount(0)
  })
})

test('a suggestion is paired as strongly as the library answers, and drafted from the list', async ({ window }) => {
  const { evidence, requirement } = await begin(window)
  const first = evidence.locator('[data-card=offered]').first()
  const paired = evidence.locator('[data-card=paired]')
  await requirement('Able to explain science').click()
  await expect(evidence).toContainText('Your library answers part of this')
  await first.getByRole('button', { name: 'Pair as partial' }).click()
  await expect(paired).toContainText('partial')
  await requirement('Leading and training').click()
  await expect(evidence).toContainText('Your library answers this.')
  await first.getByRole('button', { name: 'Pair', exact: true }).click()
  await expect(paired).toContainText('strong')
  await requirement('Leading and training').focus()
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(window.getByRole('region', { name: 'Proposal' })).toContainText('team of four')
})
