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
