import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { advertisement, longCv, newCv, oldCv, page } from '../fixtures/everyday.ts'
import { clean } from '../pages/clean.ts'
import { libraryPage } from '../pages/library-page.ts'
import { expect, test, testWith } from '../test.ts'

const markdown = (name: string, text: string) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) })

/** Imports files made of text and says that their review looks right. */
async function give(window: Page, ...files: readonly (readonly [name: string, text: string])[]) {
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Import…' }).first().click()
  await (await chooser).setFiles(files.map(([name, text]) => markdown(name, text)))
  await window.getByRole('button', { name: 'Looks right' }).click()
}

const search = (window: Page) => window.getByRole('searchbox', { name: 'Search the library' })
const count = (window: Page) => window.getByRole('search').getByRole('status')
const sources = (window: Page) => window.getByRole('complementary', { name: 'Sources' })
const rows = (window: Page) => window.getByRole('list', { name: 'Items by entry' }).locator(':scope > [role=listitem]')

const cv = { name: 'cv.md', text: oldCv }
const posting = { name: 'posting.md', text: advertisement }
const withCv = testWith({ sources: [cv] })
const withBoth = testWith({ sources: [cv, { name: 'page.md', text: page }] })
const withUse = testWith({
  sources: [cv],
  applications: [
    {
      posting,
      pairs: [
        ['Experience of cooking', 'Cooked for 90 guests'],
        ['Experience of cutting', 'Cut food waste by 20%'],
      ],
    },
  ],
})

withBoth('search and filters narrow the list together, and one act clears them', async ({ window }) => {
  await expect(count(window)).toHaveText('6 items')
  await window.keyboard.press('ControlOrMeta+F')
  await expect(search(window)).toBeFocused()
  await window.keyboard.type('cooking gue')
  await expect(count(window)).toHaveText('1 of 6 items')
  await expect(rows(window).locator('mark')).toHaveText(['Cooked', 'guests'])
  await window.keyboard.press('Escape')
  await expect(count(window)).toHaveText('6 items')
  await sources(window)
    .getByRole('button', { name: /page\.md/u })
    .first()
    .click()
  await expect(count(window)).toHaveText('2 of 6 items')
  await window.getByRole('combobox', { name: 'Under' }).selectOption('Baker · Mill Lane Bakery')
  await expect(window.getByRole('heading', { name: 'Nothing fits' })).toBeVisible()
  await window.getByRole('button', { name: 'Clear all' }).first().click()
  await expect(count(window)).toHaveText('6 items')
  await search(window).fill('submarine')
  await expect(window.getByRole('heading', { name: 'Nothing says “submarine”' })).toBeVisible()
  await window.getByRole('button', { name: 'Clear the search' }).click()
  await expect(rows(window)).toHaveCount(8)
})

withCv('an entry and an item are typed in, reworded and taken back by keyboard alone', async ({ window }) => {
  const choose = async (times: number) => {
    await window.getByRole('button', { name: 'Add…' }).focus()
    await window.keyboard.press('Enter')
    for (let i = 1; i <= times; i += 1) await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
  }
  await choose(1)
  await window.getByRole('textbox', { name: 'Title' }).focus()
  await window.keyboard.type('Judge')
  await window.keyboard.press('Tab')
  await window.keyboard.type('County bread prize')
  await window.getByRole('button', { name: 'Add', exact: true }).press('Enter')
  await expect(rows(window).filter({ hasText: 'Judge · County bread prize' })).toBeVisible()
  await choose(0)
  await window.getByRole('textbox', { name: 'Text' }).focus()
  await window.keyboard.type('Judged 80 loaves in a day')
  await window.getByRole('combobox', { name: 'Under' }).last().selectOption('Judge · County bread prize')
  await window.getByRole('button', { name: 'Add', exact: true }).press('Enter')
  const item = rows(window).filter({ hasText: 'Judged 80 loaves' })
  await expect(item).toContainText('typed in')
  await item.getByRole('button', { name: /Judged 80/u }).focus()
  await window.keyboard.press('F2')
  await window.getByRole('textbox', { name: 'Text' }).fill('Judged 90 loaves in a day')
  await window.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(rows(window).filter({ hasText: 'Judged 90 loaves' })).toBeVisible()
  await window.getByRole('button', { name: 'Undo' }).last().press('Enter')
  await expect(item).toBeVisible()
  await item.getByRole('button', { name: /Judged 80/u }).focus()
  await window.keyboard.press('Delete')
  await expect(item).toHaveCount(0)
  await window.getByRole('button', { name: 'Undo' }).last().press('Enter')
  await expect(item).toBeVisible()
})

withUse('an item says where it is used and leads there; unused ones can be listed', async ({ window }) => {
  await window.getByRole('link', { name: 'Library' }).click()
  const used = rows(window).filter({ hasText: 'Cooked for 90 guests' })
  await sources(window)
    .getByRole('button', { name: /^Unused/u })
    .click()
  await expect(used).toHaveCount(0)
  await sources(window).getByRole('button', { name: /^Used/u }).click()
  await expect(count(window)).toHaveText('2 of 5 items')
  await used.getByRole('button', { name: 'used once' }).click()
  await window.getByRole('menuitem', { name: /Experience of cooking for many guests/u }).click()
  await expect(window.getByRole('tab', { name: 'Write' })).toHaveAttribute('aria-selected', 'true')
})

withBoth('what stands in two sources shows each wording and can be parted again', async ({ window }) => {
  const merged = rows(window).filter({ hasText: 'Cooked for 90 guests' })
  await expect(merged).toHaveCount(1)
  await merged.getByRole('button', { name: 'in 2 places' }).click()
  await expect(merged.getByRole('list')).toContainText(
    'Also in page.md: “Cooked for 90 guests a night, in an open kitchen”',
  )
  await merged.getByRole('button', { name: 'Part what page.md says from this item' }).click()
  await expect(merged).toHaveCount(2)
  await window.getByRole('button', { name: 'Undo' }).last().click()
  await expect(merged).toHaveCount(1)
})

withUse(
  'a newer version is compared; what was paired stays paired; all of it can be taken back',
  async ({ window }) => {
    await window.getByRole('link', { name: 'Library' }).click()
    await give(window, ['cv-2026.md', newCv])
    const chooser = window.waitForEvent('filechooser')
    await window.getByRole('button', { name: 'Import…' }).first().click()
    await (await chooser).setFiles([markdown('again.md', newCv)])
    await expect(window.getByText('again.md is in the library already; nothing was changed.')).toBeVisible()
    await expect(window.getByText(/cv-2026\.md looks like a newer version of cv\.md/u)).toBeVisible()
    await window.getByRole('button', { name: 'Compare…' }).click()
    const dialog = window.getByRole('dialog')
    await expect(dialog).toContainText('3 items unchanged, 1 changed, 1 new, 1 gone')
    await expect(dialog.locator('del').first()).toHaveText(/20/u)
    await expect(dialog.getByRole('checkbox', { name: /Wrote the allergen handbook/u })).not.toBeChecked()
    await dialog.getByRole('checkbox', { name: /Led a brigade/u }).press('Space')
    await dialog.getByRole('button', { name: 'Take 1 of 3' }).press('Enter')
    await expect(rows(window).filter({ hasText: 'Cut food waste by 35%' })).toContainText('used')
    await expect(rows(window).filter({ hasText: 'Led a brigade' })).toHaveCount(0)
    await expect(rows(window).filter({ hasText: 'allergen handbook' })).toHaveCount(1)
    await window.getByRole('button', { name: 'Undo' }).last().click()
    await expect(rows(window).filter({ hasText: 'Cut food waste by 20%' })).toHaveCount(1)
    await expect(rows(window).filter({ hasText: 'Led a brigade' })).toHaveCount(1)
  },
)

/** A page with words of others, a role that asks a question and a study. */
const praised = `# Petra Lindqvist

## Experience

### Millhouse Bakery School

_Oven Instructor, 2018 – 2021_<br>
_Master Baker, 2019 – 2021_

- Baked 300 loaves a night for eleven shops

## Education

### Diploma in Baking, Harbour College, 2012 – 2014

- Finished with a work on sourdough

## Press

> “The best rye bread on the coast.”
>
> — Ada Crumb, [Harbour Gazette](https://gazette.example.org/rye), 4 May 2019
`

test('what others said keeps who said it, when and where, in the review and after; kinds and what needs a look narrow the list', async ({
  window,
}) => {
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Import…' }).first().click()
  await (await chooser).setFiles([markdown('praised.md', praised)])
  const praise = rows(window).filter({ hasText: 'The best rye bread' })
  const shown = async () => {
    await expect(praise).toContainText('said by Ada Crumb, Harbour Gazette, May 2019')
    await expect(praise.getByRole('link', { name: 'gazette.example.org' })).toHaveAttribute(
      'href',
      'https://gazette.example.org/rye',
    )
  }
  await expect(window.getByRole('button', { name: 'Looks right' })).toBeVisible()
  await shown()
  await window.getByRole('button', { name: 'Looks right' }).click()
  await shown()
  const narrow = (name: RegExp) => sources(window).getByRole('button', { name }).click()
  await narrow(/^Education/u)
  await expect(count(window)).toHaveText('2 of 4 items')
  await expect(rows(window).filter({ hasText: 'sourdough' })).toBeVisible()
  await expect(praise).toHaveCount(0)
  await narrow(/^Education/u)
  await narrow(/^Not sure/u)
  await expect(rows(window).filter({ hasText: 'Baked 300 loaves' })).toBeVisible()
  await expect(rows(window).filter({ hasText: 'sourdough' })).toHaveCount(0)
  await narrow(/^Everything/u)
  await expect(count(window)).toHaveText('4 items')
})

test('more files at once than the host takes go in turns, and each is read', async ({ window }) => {
  const files = Array.from({ length: 51 }, (_, index) =>
    markdown(`page-${index + 1}.md`, `# Petra Lindqvist\n\n- Repaired oven number ${index + 1} of the bakery school\n`),
  )
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Import…' }).first().click()
  await (await chooser).setFiles(files)
  await expect(sources(window).getByRole('button', { name: /^Everything 51/u })).toBeVisible({ timeout: 180_000 })
  await search(window).fill('number 51')
  await expect(rows(window).filter({ hasText: 'oven number 51 of' })).toBeVisible()
})

test('two thousand items are walked by key, and the focus is never lost', async ({ window }) => {
  await give(window, ['long.md', longCv(2000)])
  await expect(count(window)).toHaveText('2000 items')
  expect(await rows(window).count()).toBeLessThan(150)
  await search(window).press('ArrowDown')
  await window.keyboard.press('ArrowDown')
  const focused = window.locator(':focus')
  await expect(focused).toContainText('machine number 1 of')
  await window.keyboard.press('End')
  await expect(focused).toContainText('machine number 2000 of')
  await expect(focused).toBeInViewport()
  const last = rows(window).filter({ has: focused })
  await expect(last).toHaveAttribute('aria-posinset', '2001')
  await expect(last).toHaveAttribute('aria-setsize', '2001')
  await window.getByRole('region', { name: 'Items' }).hover()
  for (let i = 0; i < 4; i += 1) await window.mouse.wheel(0, -20_000)
  await expect(focused).not.toBeInViewport()
  await expect(focused).toContainText('machine number 2000 of')
  await window.keyboard.press('PageUp')
  await expect(focused).toContainText('machine number 1990 of')
  await expect(focused).toBeInViewport()
  await window.keyboard.press('Home')
  await expect(focused).toContainText('Fitter')
  await search(window).fill('number 1777')
  await expect(rows(window).filter({ hasText: 'machine number 1777' })).toBeVisible()
})

withCv(
  'the library is saved as JSON Resume from its menu and from the palette, and reads back the same',
  async ({ window }) => {
    await expect(rows(window)).toHaveCount(7)
    const began = await rows(window).allInnerTexts()
    const saved = window.waitForEvent('download')
    await window.getByRole('button', { name: 'More for the library' }).click()
    await window.getByRole('menuitem', { name: 'Save library as JSON Resume…' }).click()
    const file = await (await saved).path()
    const again = window.waitForEvent('download')
    await window.keyboard.press('ControlOrMeta+K')
    await window.keyboard.type('JSON Resume')
    await window.keyboard.press('Enter')
    expect(await readFile(await (await again).path(), 'utf8')).toBe(await readFile(file, 'utf8'))
    await sources(window).getByRole('button', { name: 'More about cv.md' }).click({ force: true })
    await window.getByRole('menuitem', { name: 'Remove cv.md' }).click()
    await expect(window.getByRole('heading', { name: 'Bring what you have already written' })).toBeVisible()
    const chooser = window.waitForEvent('filechooser')
    await window.getByRole('button', { name: 'Import…' }).first().click()
    await (await chooser).setFiles(file)
    await window.getByRole('button', { name: 'Looks right' }).click()
    await expect.poll(() => rows(window).allInnerTexts()).toEqual(began)
  },
)

for (const theme of ['light', 'dark'] as const) {
  withBoth(`the library is clean for axe while it is used, ${theme}`, async ({ window }) => {
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await libraryPage(window).item('Baked 300').click()
    await search(window).fill('night')
    await expect(rows(window).locator('mark').first()).toBeVisible()
    await sources(window)
      .getByRole('button', { name: /page\.md/u })
      .first()
      .click()
    await rows(window).getByRole('button', { name: 'in 2 places' }).click()
    await expect(rows(window).getByRole('list')).toContainText('Also in')
    await clean(window, 'narrowed, with wordings')
    await search(window).fill('zebra')
    await expect(window.getByRole('heading', { name: /Nothing says/u })).toBeVisible()
    await clean(window, 'nothing found')
    await window.getByRole('button', { name: 'Clear all' }).first().click()
    await give(window, ['cv-2026.md', newCv])
    await clean(window, 'a newer version noticed')
    await window.getByRole('button', { name: 'Compare…' }).first().click()
    await expect(window.getByRole('dialog')).toContainText('unchanged')
    await clean(window, 'versions')
    await window.setViewportSize({ width: 1024, height: 640 })
    await clean(window, 'versions in a small window')
  })
}

test('times and places in the heads of the list are read whole in a small window', async ({ window }) => {
  await window.setViewportSize({ width: 1024, height: 640 })
  await give(window, [
    'cv.md',
    '# Ines Okonjo\n\n## Experience\n\n### Maintenance Electrician\n\n**Saint Brannock Regional Hospital, Castle Merrion** | Feb 2016 – Jan 2019\n\n- Rewired the west ward\n',
  ])
  const head = rows(window).filter({ hasText: 'Maintenance Electrician' }).first().locator('small')
  await expect(head).toContainText('Feb 2016 – Jan 2019')
  for (const width of [1024, 1280]) {
    await window.setViewportSize({ width, height: 640 })
    const cut = await head.evaluate((element) => element.scrollWidth - element.clientWidth)
    expect(cut, `at ${width}`).toBeLessThanOrEqual(0)
    await expect(head).toHaveCSS('overflow', 'visible')
  }
})
