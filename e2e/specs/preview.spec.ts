import type { Page } from '@playwright/test'
import { applicationPage } from '../pages/application-page.ts'
import { clean } from '../pages/clean.ts'
import { expect, test } from '../test.ts'

const laboratory = 'Experience of working in an accredited laboratory'
const outside = 'Able to explain science to people outside it'
const sentence = 'At Northgate I ran the rivers of a district for six years and wrote what the regulator reads.'

test.use({ prepared: { applications: [{ posting: 'posting.md' }] } })

/** An application with text in two sections, at the writing. */
async function written(window: Page) {
  const application = applicationPage(window)
  await application.open()
  for (const [heading, text] of [
    [laboratory, `${sentence} `.repeat(22)],
    [outside, 'Forty talks to parish councils, each with a question that changed the next one.'],
  ] as const) {
    await application.section(heading).getByRole('paragraph').first().click()
    await window.keyboard.insertText(text)
  }
  return application
}

const picture = (window: Page, page = 1) => window.getByRole('img', { name: new RegExp(`^Page ${page} of`, 'u') })
const marked = (window: Page) => window.locator('[data-marked]')
/** How many pixels across a page is drawn with, how many it takes on the screen, and how many of them are ink. */
const drawnOn = (window: Page) =>
  picture(window).evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('The page is left to the browser.')
    const { width, height } = element
    const paper = new OffscreenCanvas(width, height).getContext('2d')
    paper?.drawImage(element, 0, 0)
    const { data } = paper?.getImageData(0, 0, width, height) ?? { data: [] }
    const ink = data.filter((value, at) => at % 4 === 0 && value < 128).length
    return { drawn: width, seen: Math.round(element.getBoundingClientRect().width * devicePixelRatio), ink }
  })
/** Waits until the page is drawn for the size at which it is seen, and says how much ink is on it. */
async function sharp(window: Page): Promise<number> {
  await expect.poll(async () => drawnOn(window).then(({ drawn, seen }) => Math.abs(drawn - seen))).toBeLessThan(2)
  return (await drawnOn(window)).ink
}
/** Puts the caret into a section's first paragraph without the mouse: a click on a marked sentence would open its card over the text. */
async function caretIn(window: Page, heading: string): Promise<void> {
  await window.getByRole('textbox', { name: 'Document' }).focus()
  await applicationPage(window)
    .section(heading)
    .getByRole('paragraph')
    .first()
    .evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph)
      getSelection()?.collapseToStart()
    })
}
const asPdf = (bytes: Buffer) => bytes.toString('latin1')

test('the page stands beside the text, follows the caret, and a click on a line goes to its words', async ({
  window,
}) => {
  const application = await written(window)
  await window.keyboard.press('ControlOrMeta+Shift+L')
  await expect(picture(window)).toBeVisible()
  await expect(marked(window)).toBeVisible()
  const before = await picture(window).getAttribute('data-drawn')

  await test.step('each key is typeset, and the marked line goes along', async () => {
    await window.keyboard.type(' One more.')
    await expect(picture(window)).not.toHaveAttribute('data-drawn', before ?? '')
    const low = await marked(window).boundingBox()
    await application.section(laboratory).getByRole('paragraph').first().click()
    await expect.poll(async () => (await marked(window).boundingBox())?.y).not.toBe(low?.y)
  })

  await test.step('the line that is clicked is selected in the text', async () => {
    const box = await marked(window).boundingBox()
    await window.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    const selected = () => window.evaluate(() => String(getSelection()))
    await expect.poll(selected).toContain('At Northgate I ran the rivers')
  })

  await test.step('the keys go from line to line and into the text', async () => {
    await window.getByRole('region', { name: 'Pages', exact: true }).focus()
    await window.keyboard.press('ArrowUp')
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('textbox', { name: 'Document' })).toBeFocused()
  })

  await test.step('it follows the caret, and a click leads to the words, at every size', async () => {
    const pages = window.getByRole('region', { name: 'Pages', exact: true })
    for (const keys of [['1'], ['+', '+', '+', '+', '+'], ['1', '-', '-', '-', '-', '-', '-'], ['0']]) {
      await pages.focus()
      for (const key of keys) await window.keyboard.press(key)
      for (const heading of [outside, laboratory]) {
        await caretIn(window, heading)
        await expect(marked(window)).toBeInViewport()
      }
      await marked(window).scrollIntoViewIfNeeded()
      const line = await marked(window).boundingBox()
      await window.mouse.click((line?.x ?? 0) + 8, (line?.y ?? 0) + (line?.height ?? 0) / 2)
      await expect.poll(() => window.evaluate(() => String(getSelection()))).toMatch(/^At Northgate I ran the rivers/u)
    }
  })

  await window.getByRole('button', { name: /^Show the evidence again/u }).click()
  await expect(application.evidence).toBeVisible()
  await clean(window, 'preview')
})

test('the page is set in the preview, kept with the document, and leaves as it is shown', async ({ window }) => {
  const application = await written(window)
  await application.show('Preview')
  await expect(picture(window)).toBeVisible()
  await clean(window, 'preview')
  const pane = window.getByRole('complementary', { name: 'Page' })
  const bar = window.getByRole('toolbar', { name: 'Pages' })

  await test.step('a template, a size and a colour are seen at once', async () => {
    const before = await picture(window).getAttribute('data-drawn')
    await pane.getByRole('radio', { name: 'Criteria' }).check({ force: true })
    await expect(picture(window)).not.toHaveAttribute('data-drawn', before ?? '')
    await pane.getByRole('slider', { name: 'Size' }).fill('14')
    await expect(pane.getByText('14 pt')).toBeVisible()
    await pane.getByRole('slider', { name: 'Margins' }).fill('40')
    await pane.getByRole('radio', { name: 'Brick' }).check({ force: true })
    await expect(bar).toContainText('Page 1 of 2')
  })

  await test.step('fitting to a page says what it changed', async () => {
    await pane.getByRole('combobox', { name: 'Fit to' }).selectOption('one page')
    await expect(pane.getByText(/^To fit on one page: lines \d+ % closer/u)).toBeVisible()
    await expect(bar).toContainText('1 page')
  })

  await test.step('the PDF has the fonts of the template', async () => {
    expect(asPdf(await application.save('PDF', { allTheSame: true }))).toContain('SourceSans3-Regular')
  })

  await test.step('it is there again, and the zoom goes by keys', async () => {
    await window.reload()
    await window.getByRole('link', { name: 'Applications' }).click()
    await window.getByRole('main').getByText('Water Quality Scientist').first().click()
    await application.show('Preview')
    await expect(pane.getByRole('radio', { name: 'Criteria' })).toBeChecked()
    await expect(pane.getByText('14 pt')).toBeVisible()
    await window.getByRole('region', { name: 'Pages', exact: true }).focus()
    await window.keyboard.press('1')
    /** Tens of pixels: 210 mm are 794 at the screen's 96 to the inch. */
    const sheet = () => window.locator('[data-page="0"]').evaluate((element) => Math.floor(element.clientWidth / 10))
    await expect.poll(sheet).toBe(79)
    const ink = await sharp(window)
    expect(ink).toBeGreaterThan(5000)
    await window.keyboard.press('-')
    await expect.poll(sheet).toBe(66)
    expect(await sharp(window)).toBeLessThan(ink)
    await window.keyboard.press('0')
    await expect(window.getByRole('button', { name: 'Fit width' })).toHaveAttribute('aria-pressed', 'true')
  })

  await pane.getByRole('button', { name: 'As the template has it' }).click()
  await expect(pane.getByText('10.5 pt')).toBeVisible()
})

test('a page that cannot be drawn apart is an image, and follows the keys', async ({ window }) => {
  await window.context().route(/page-worker/u, (route) => route.abort())
  await written(window)
  await window.keyboard.press('ControlOrMeta+Shift+L')
  const image = window.locator('img[alt^="Page 1 of"]')
  await expect(image).toBeVisible()
  await expect(window.locator('canvas[aria-label^="Page 1 of"]')).toBeHidden()
  const before = await image.getAttribute('data-drawn')
  await window.keyboard.type(' One more.')
  await expect(image).not.toHaveAttribute('data-drawn', before ?? '')
  const inked = () =>
    image.evaluate((element) => element instanceof HTMLImageElement && element.complete && element.naturalWidth > 100)
  await expect.poll(inked).toBe(true)
})
