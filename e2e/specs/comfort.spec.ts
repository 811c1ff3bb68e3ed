import { oneDrafted } from '../fixtures/one-drafted.ts'
import { heldAnswers } from '../hosts/held-answers.ts'
import { applicationPage } from '../pages/application-page.ts'
import { libraryPage } from '../pages/library-page.ts'
import { expect, test } from '../test.ts'

test.use({ prepared: { sources: ['personal-page.md'] } })

test('text, page and panes are as wide and large as the person chose, also after a reload', async ({ window }) => {
  const library = libraryPage(window)
  const source = window.getByRole('complementary', { name: 'Source', exact: true })
  const edge = window.getByRole('separator', { name: 'Width of Source', exact: true })
  const width = async () => Math.round((await source.boundingBox())?.width ?? 0)
  const [before, row] = [await width(), library.item('I keep a field notebook')]
  const size = () => row.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const usual = await size()

  await edge.focus()
  for (const _ of [1, 2, 3]) await window.keyboard.press('ArrowRight')
  await expect.poll(width).toBe(before - 48)

  await window.getByRole('link', { name: 'Settings' }).click()
  await window.getByLabel('Text', { exact: true }).selectOption('Large')
  await window.getByRole('link', { name: 'Library' }).click()
  await expect.poll(size).toBeGreaterThan(usual)

  await window.reload()
  await expect.poll(size).toBeGreaterThan(usual)
  await expect.poll(width).toBe(before - 48)

  await edge.focus()
  await window.keyboard.press('Enter')
  await expect.poll(width).toBe(before)
})

test('the focus goes back to what opened a dialog, the palette or a screen', async ({ window }) => {
  const link = window.getByRole('link', { name: 'Applications', exact: true })
  await link.press('Enter')
  await expect(link).toBeFocused()
  const begin = window.getByRole('button', { name: 'New application' }).first()
  await begin.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Posting text' })).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(begin).toBeFocused()
  await window.keyboard.press('ControlOrMeta+K')
  await expect(window.getByRole('combobox', { name: 'Search everything' })).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(begin).toBeFocused()

  await window.getByRole('link', { name: 'Library', exact: true }).click()
  const more = window.getByRole('button', { name: 'More about personal-page.md' })
  await more.click()
  await window.getByRole('menuitem', { name: /for good…/u }).click()
  await expect(window.getByRole('dialog')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(more).toBeFocused()
})

test('whoever turns to a link before the first screen has come keeps it when that comes', async ({ window }) => {
  const answers = await heldAnswers(window)
  answers.hold()
  await window.reload()
  const link = window.getByRole('link', { name: 'Applications', exact: true })
  await link.focus()
  answers.release()
  await expect(window.getByRole('complementary', { name: 'Sources' })).toBeVisible()
  await expect(link).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('button', { name: 'Paste a posting' })).toBeVisible()
  await expect(link).toBeFocused()
})

test('in a low window what was read leaves room for the list, and an advertisement among it begins an application', async ({
  window,
}) => {
  await window.setViewportSize({ width: 1024, height: 640 })
  const library = libraryPage(window)
  await library.import('cv-scrambled.txt', 'posting.md')
  await expect(window.getByRole('complementary', { name: 'Source', exact: true })).toContainText('cv-scrambled.txt')
  await window.getByText('Each file').click()
  const list = window.getByRole('list', { name: 'Items by entry' }).locator('xpath=..')
  const footer = window.getByRole('contentinfo')
  await expect
    .poll(async () => {
      const [shown, foot] = [await list.boundingBox(), await footer.boundingBox()]
      return shown && foot ? shown.height > 150 && shown.y + shown.height <= foot.y : false
    })
    .toBe(true)

  await library.banner.getByRole('button', { name: 'Begin an application with it…' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(window.getByRole('tab', { name: 'Posting' })).toBeVisible()
  await expect(window.getByText('posting.md is the posting now and was taken out of the library.')).toBeVisible()
  await window.getByRole('link', { name: 'Library', exact: true }).click()
  await expect(window.getByRole('complementary', { name: 'Sources' })).not.toContainText('posting.md')
})

test.describe('with an application', () => {
  test.use({ prepared: oneDrafted })

  test('loading the page again leaves a person where they were', async ({ window }) => {
    const application = applicationPage(window)
    const asked = 'Experience with remote sensing'
    const chosen = (view: string) =>
      expect(window.getByRole('tab', { name: view })).toHaveAttribute('aria-selected', 'true')
    await application.open()
    await application.section(asked).getByRole('paragraph').first().click()
    await expect(application.requirement(asked)).toHaveAttribute('aria-current', 'true')
    await window.reload()
    await chosen('Write')
    await expect(application.requirement(asked)).toHaveAttribute('aria-current', 'true')
    await expect(application.section(asked)).toBeInViewport()
    await window.keyboard.type('Mapped algal blooms.')
    await expect(application.section(asked)).toContainText('Mapped algal blooms.')
    await application.saved()

    for (const view of ['Posting', 'Fit', 'Preview'] as const) {
      await application.show(view)
      await window.reload()
      await chosen(view)
    }
    await window.getByRole('link', { name: 'Settings' }).click()
    await window.reload()
    await expect(window.getByRole('button', { name: 'Save a backup…' })).toBeVisible()
  })
})
