import type { Page } from '@playwright/test'
import { doubtfulCv, oldCv, page } from '../fixtures/everyday.ts'
import { heldAnswers } from '../hosts/held-answers.ts'
import { clean } from '../pages/clean.ts'
import { expect, test } from '../test.ts'

async function give(window: Page, texts: Readonly<Record<string, string>> = { 'cv.md': doubtfulCv }): Promise<void> {
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Import…' }).first().click()
  const files = Object.entries(texts)
  await (await chooser).setFiles(
    files.map(([name, text]) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) })),
  )
  await expect(window.getByRole('button', { name: 'Looks right' })).toBeVisible({ timeout: 120_000 })
  await expect(rows(window).first()).toBeVisible()
}

const rows = (window: Page) => window.getByRole('list', { name: 'Items by entry' }).locator(':scope > [role=listitem]')
const row = (window: Page, words: string) => rows(window).filter({ hasText: words })
const tray = (window: Page) => window.locator('details').filter({ hasText: 'Not placed anywhere' })
const focused = (window: Page) => window.locator(':focus')

/** The lines of the list as they read, to be compared before and after. */
const lines = (window: Page) => rows(window).allInnerTexts()

/** Takes act after act back until the lines read as they did. */
async function undoAll(window: Page, began: readonly string[]): Promise<void> {
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(async () => {
    await window.keyboard.press('ControlOrMeta+Z')
    await window.waitForTimeout(200)
    expect(await lines(window)).toEqual(began)
  }).toPass({ timeout: 60_000, intervals: [50] })
}

/** Chooses from the menu of a line. */
async function choose(window: Page, words: string, act: RegExp): Promise<void> {
  await row(window, words)
    .getByRole('button', { name: /^More for/u })
    .click()
  await window.getByRole('menuitem', { name: act }).click()
}

test('an import is put right with the mouse, act by act, and all of it is taken back', async ({ window }) => {
  await give(window)
  await expect(rows(window).first()).toContainText('Millhouse Bakery School')
  const began = await lines(window)
  await expect(window.getByText('1 to look at')).toBeVisible()
  await row(window, 'Millhouse Bakery School').getByRole('button', { name: 'Master Baker', exact: true }).click()
  await expect(window.getByRole('heading', { name: 'Master Baker · Millhouse Bakery School' })).toBeVisible()
  await expect(window.getByText('1 to look at')).toHaveCount(0)

  await row(window, 'Night Baker').getByRole('button', { name: 'Cornerstone Bakery', exact: true }).click()
  await window.getByRole('textbox', { name: 'Organisation' }).fill('Cornerstone Bakers')
  await window.getByRole('textbox', { name: 'Organisation' }).press('Enter')
  await expect(window.getByRole('heading', { name: 'Night Baker · Cornerstone Bakers' })).toBeVisible()

  await choose(window, 'Baked 300 loaves', /^Split/u)
  await expect(window.getByRole('slider', { name: 'Split before' })).toHaveAttribute('aria-valuetext', 'Trained')
  await window.getByRole('button', { name: 'Split here' }).click()
  await expect(row(window, 'Trained four apprentices')).toHaveText(/^Trained four apprentices at the oven\./u)
  await choose(window, 'Trained four apprentices', /^Merge with the next/u)
  await expect(row(window, 'Trained four apprentices at the oven. Cut flour waste')).toHaveCount(1)
  await choose(window, 'Kept the cold store', /^Move to another entry/u)
  await window.getByRole('combobox', { name: 'Move to' }).selectOption('Master Baker · Millhouse Bakery School')
  await window.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(window.getByRole('region', { name: 'Messages' })).toContainText('was moved to Master Baker')
  await choose(window, 'Ran the oven', /^Take it out/u)
  await expect(row(window, 'Ran the oven')).toHaveCount(0)

  await window.getByRole('button', { name: 'see them' }).click()
  await expect(tray(window).locator('summary')).toBeFocused()
  const loose = tray(window).getByRole('listitem')
  await expect(loose.filter({ hasText: 'Ran the oven for a team of five' })).toHaveCount(1)
  await loose.filter({ hasText: 'Find me' }).getByRole('button', { name: 'Note' }).click()
  await expect(loose.filter({ hasText: 'Find me' })).toHaveCount(0)
  await loose.filter({ hasText: 'Ran the oven' }).getByRole('button', { name: 'Make it an item of…' }).click()
  await window.getByRole('combobox', { name: 'Under' }).last().selectOption('Night Baker · Cornerstone Bakers')
  await window.getByRole('button', { name: 'Make it an item', exact: true }).click()
  await expect(row(window, 'Ran the oven')).toHaveCount(1)

  await undoAll(window, began)
  await window.getByRole('button', { name: 'Undo import' }).click()
  await expect(window.getByRole('heading', { name: 'Bring what you have already written' })).toBeVisible()
  await window.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(rows(window)).toHaveCount(began.length)
})

test('the same by keyboard alone, and the focus is never lost', async ({ window }) => {
  await give(window)
  const began = await lines(window)
  await window.keyboard.press('F8')
  await expect(focused(window)).toHaveText('Oven Instructor')
  await window.keyboard.press('Tab')
  const candidate = window.getByRole('button', { name: 'Master Baker', exact: true })
  for (let i = 0; i < 12 && !(await candidate.evaluate((one) => one === document.activeElement)); i += 1)
    await window.keyboard.press('Tab')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Master Baker · Millhouse Bakery School' })).toBeVisible()
  await expect(focused(window)).toHaveText('Master Baker')

  await window.keyboard.press('ArrowDown')
  await expect(focused(window)).toContainText('Baked 300')
  await window.keyboard.press('s')
  await expect(window.getByRole('slider', { name: 'Split before' })).toBeFocused()
  await window.keyboard.press('Shift+Enter')
  await expect(focused(window)).toHaveText('Trained four apprentices at the oven.')
  await window.keyboard.press('m')
  await expect(row(window, 'Trained four apprentices at the oven. Cut flour waste')).toHaveCount(1)
  await window.keyboard.press('v')
  await expect(window.getByRole('combobox', { name: 'Move to' })).toBeFocused()
  // Nothing is chosen from the start: Enter too early moves nothing.
  await window.keyboard.press('Enter')
  await expect(window.getByRole('button', { name: 'Move', exact: true })).toBeDisabled()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(row(window, 'Night Baker')).toBeVisible()
  await expect(focused(window)).toContainText('Trained four apprentices')
  await window.keyboard.press('b')
  await expect(focused(window)).toHaveText('Role without a name')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Instructor')
  await window.keyboard.press('Enter')
  await expect(focused(window)).toHaveText('Instructor')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Delete')
  await expect(row(window, 'Trained four apprentices')).toHaveCount(0)
  await expect(focused(window)).toHaveAttribute('data-main', 'true')

  const item = tray(window).getByRole('listitem').filter({ hasText: 'Find me' })
  await tray(window).locator('summary').press('Enter')
  await item.getByRole('button', { name: 'Field…' }).press('Enter')
  await expect(window.getByRole('button', { name: 'Make it a field', exact: true })).toBeDisabled()
  await window.getByRole('combobox', { name: 'Of' }).selectOption({ index: 1 })
  await window.getByRole('combobox', { name: 'Field' }).selectOption('Place')
  await window.getByRole('button', { name: 'Make it a field', exact: true }).press('Enter')
  await expect(item).toHaveCount(0)

  await undoAll(window, began)
})

test('the focus waits for the line it is to come to, however long the list takes to be read', async ({ window }) => {
  const answers = await heldAnswers(window)
  await give(window)
  const messages = window.getByRole('region', { name: 'Messages' })
  const second = row(window, 'Trained four apprentices at the oven.').locator('[data-main]')
  const splits = async () => {
    await row(window, 'Baked 300 loaves').locator('[data-main]').press('s')
    await window.keyboard.press('Shift+Enter')
    await expect(messages).toContainText('The item was split into 2.')
  }
  answers.hold('/library/view')
  await splits()
  // Longer than anyone would wait by the clock.
  await window.waitForTimeout(5000)
  await expect(focused(window)).toContainText('Baked 300')
  answers.release()
  await expect(second).toBeFocused()
  await expect(second).toHaveText('Trained four apprentices at the oven.')

  await window.keyboard.press('ControlOrMeta+Z')
  await expect(row(window, 'Baked 300')).toContainText('Trained four apprentices')
  answers.hold('/library/view')
  await splits()
  // Whoever has gone on by themselves stays where they are.
  await window.keyboard.press('ArrowUp')
  await expect(focused(window)).toHaveText('Oven Instructor')
  answers.release()
  await expect(second).toHaveText('Trained four apprentices at the oven.')
  await expect(focused(window)).toHaveText('Oven Instructor')
})

test('whoever goes on before an act is done stays where they are when it is', async ({ window }) => {
  const answers = await heldAnswers(window)
  await give(window)
  const second = row(window, 'Trained four apprentices at the oven.').locator('[data-main]')
  answers.hold('/review/split')
  await row(window, 'Baked 300 loaves').locator('[data-main]').press('s')
  await window.keyboard.press('Shift+Enter')
  await expect(focused(window)).toContainText('Baked 300')
  await window.keyboard.press('ArrowUp')
  await expect(focused(window)).toHaveText('Oven Instructor')
  await expect(second).toHaveText('Trained four apprentices at the oven.')
  const moved = await window.evaluateHandle(() => {
    const places: string[] = []
    document.addEventListener('focusin', ({ target }) =>
      places.push((target instanceof Element && target.textContent) || ''),
    )
    return places
  })
  answers.release()
  await expect(window.getByRole('region', { name: 'Messages' })).toContainText('The item was split into 2.')
  // Acts are done one after the other: once this one is, the first has had its say about the focus.
  await window.keyboard.press('ControlOrMeta+Z')
  await expect(row(window, 'Baked 300')).toContainText('Trained four apprentices')
  await expect(focused(window)).toHaveText('Oven Instructor')
  expect(await moved.jsonValue()).toEqual([])
})

test('an item is split at several free places, by mouse and by key', async ({ window }) => {
  await give(window)
  await choose(window, 'Baked 300 loaves', /^Split/u)
  const slider = window.getByRole('slider', { name: 'Split before' })
  for (const word of ['for', 'at', 'Trained']) await slider.getByText(word, { exact: true }).click()
  await window.getByRole('button', { name: 'Split into 4' }).click()
  for (const words of ['Baked 300 loaves a night', 'for eleven shops.', 'Trained four apprentices', 'at the oven.'])
    await expect(rows(window).getByText(words, { exact: true })).toBeVisible()
  await window.keyboard.press('ControlOrMeta+Z')
  await expect(row(window, 'Baked 300 loaves a night for eleven shops. Trained four')).toBeVisible()

  await row(window, 'Baked 300 loaves').locator('[data-main]').focus()
  await window.keyboard.press('s')
  await expect(slider).toBeFocused()
  await window.keyboard.press('Space')
  await window.keyboard.press('ArrowLeft')
  await window.keyboard.press('ArrowLeft')
  await window.keyboard.press('Space')
  await window.keyboard.press('Enter')
  for (const words of ['Baked 300 loaves a night for', 'eleven shops.', 'Trained four apprentices at the oven.'])
    await expect(rows(window).getByText(words, { exact: true })).toBeVisible()
})

test('several items, also far apart, are merged, moved and taken out together', async ({ window }) => {
  await give(window)
  const began = await lines(window)
  await row(window, 'Ran the oven').hover()
  await row(window, 'Ran the oven').getByRole('checkbox').check()
  const bar = window.getByRole('toolbar', { name: 'Chosen items' })
  await expect(bar).toContainText('1 chosen')
  await row(window, 'Cut flour waste')
    .locator('[data-main]')
    .click({ modifiers: ['ControlOrMeta'] })
  await expect(bar).toContainText('2 chosen')
  await bar.getByRole('button', { name: 'Merge into one' }).click()
  const merged = row(window, 'Ran the oven for a team of five Cut flour waste by 20%')
  await expect(merged).toBeVisible()
  await expect(merged.locator('[data-main]')).toBeFocused()
  await expect(bar).toHaveCount(0)
  await window.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => lines(window)).toEqual(began)

  await row(window, 'Ran the oven').locator('[data-main]').focus()
  await window.keyboard.press('x')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('x')
  await expect(bar).toContainText('2 chosen')
  await window.keyboard.press('v')
  await window.getByRole('combobox', { name: 'Move them to' }).selectOption({ index: 1 })
  await window.keyboard.press('Enter')
  await expect(window.getByRole('region', { name: 'Messages' })).toContainText('2 items were moved to')
  await expect(bar).toHaveCount(0)
  await window.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => lines(window)).toEqual(began)

  await row(window, 'Kept the cold store').getByRole('checkbox').check()
  await row(window, 'Cut flour waste')
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] })
  await expect(bar).toContainText('3 chosen')
  await window.keyboard.press('Delete')
  await expect(row(window, 'Ran the oven')).toHaveCount(0)
  await expect(row(window, 'Cut flour waste')).toHaveCount(0)
  await window.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => lines(window)).toEqual(began)
})

test('possible duplicates are shown in pairs: one wording is kept, or they are called different', async ({
  window,
}) => {
  await give(window, {
    'cv.md': oldCv,
    'page.md': `${page}- Cut the food waste by a third with a daily count\n- Wrote an allergen handbook for the kitchen and its suppliers\n`,
  })
  await window.getByRole('button', { name: 'Looks right' }).click()
  const side = window.getByRole('button', { name: /^Possible duplicates/u })
  await expect(side).toContainText('2')
  await side.click()
  const pairs = window.getByRole('list', { name: 'Possible duplicates' }).getByRole('listitem')
  await expect(pairs).toHaveCount(2)
  const waste = pairs.filter({ hasText: 'food waste' })
  await waste.getByRole('button', { name: 'These are different' }).click()
  await expect(pairs).toHaveCount(1)
  await window.getByRole('button', { name: /^Wrote the allergen handbook/u }).focus()
  await window.keyboard.press('2')
  await expect(window.getByRole('heading', { name: 'Nothing stands twice' })).toBeVisible()
  await window.getByRole('button', { name: 'Show everything' }).click()
  const one = row(window, 'Wrote an allergen handbook for the kitchen')
  await expect(one).toContainText('in 2 places')
  await expect(row(window, 'food waste')).toHaveCount(2)
  await expect(window.getByRole('button', { name: /^Possible duplicates/u })).toHaveCount(0)
  await window.reload()
  await expect(one).toBeVisible()
  await expect(window.getByRole('button', { name: /^Possible duplicates/u })).toHaveCount(0)
})

test('several files with bad ones among them: one line, one undo', async ({ window }) => {
  const texts = Object.fromEntries(
    Array.from({ length: 5 }, (_, i) => [
      `cv-${i + 1}.md`,
      `# Ade Mensah\n\n## Experience\n\n### Baker, Shop ${i + 1}, ${2010 + i} - ${2011 + i}\n\n- Kept stall ${i + 1} of the market\n`,
    ]),
  )
  await give(window, { ...texts, 'empty.md': '', 'other.json': '{"a": 1}', 'torn.pdf': '%PDF-1.7 nothing' })
  const review = window.getByRole('region', { name: 'Items' }).getByRole('status').filter({ hasText: 'Read 5 files' })
  await expect(review).toContainText('5 roles')
  for (const name of ['empty.md', 'other.json', 'torn.pdf']) await expect(review.getByText(name)).toBeVisible()
  await expect(review.getByText('Read cv-3.md')).toBeHidden()
  await review.getByText('Each file').click()
  await expect(review.getByText('Read cv-3.md')).toBeVisible()
  await window.getByRole('button', { name: 'Undo import' }).click()
  await expect(window.getByRole('region', { name: 'Messages' })).toContainText('The import of 5 files was undone.')
  await expect(window.getByRole('heading', { name: 'Bring what you have already written' })).toBeVisible()
  await window.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(row(window, 'Kept stall 5')).toBeVisible()
  await expect(row(window, 'Kept stall 1')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`the review is clean for axe while it is used, ${theme}`, async ({ window }) => {
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await give(window)
    await clean(window, 'doubts')
    await choose(window, 'Baked 300 loaves', /^Split/u)
    await choose(window, 'Cut flour waste', /^Move/u)
    await tray(window).locator('summary').click()
    await clean(window, 'forms')
    await tray(window).getByRole('button', { name: 'Make it an item of…' }).first().click()
    await clean(window, 'placing')
  })
}
