import type { Page } from '@playwright/test'
import { clean } from '../pages/clean.ts'
import { libraryPage } from '../pages/library-page.ts'
import { printed, printToPdf } from '../pages/print-to-pdf.ts'
import { sourcePage } from '../pages/source-page.ts'
import { expect, test } from '../test.ts'

/** Addresses of pdf.js and its worker that the window asked for so far. */
function asked(window: Page): string[] {
  const seen: string[] = []
  window.context().on('request', (request) => {
    if (/pdf[^/]*\.m?js/u.test(request.url())) seen.push(request.url())
  })
  return seen
}

async function watchPolicy(window: Page) {
  await window.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  return () => window.evaluate(() => Reflect.get(window, 'seen'))
}

/** Whether a picture holds more than white: the share of its dark dots. */
const darkDots = (canvas: HTMLCanvasElement) => {
  const dots = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
  let dark = 0
  for (let at = 0; at < dots.length; at += 4) if ((dots[at] ?? 255) < 100) dark += 1
  return dark
}

test('a PDF is seen as its pages, and each of its quotes leads to its item and back', async ({ window, browser }) => {
  const requests = asked(window)
  const broken = await watchPolicy(window)
  const source = sourcePage(window)
  const library = libraryPage(window)
  await source.give(
    'notes.md',
    'text/markdown',
    Buffer.from('# Odalys Brennan\n\n## Experience\n\n- Ran a baking club\n'),
  )
  await library.acceptReview()
  await expect(source.text).toBeVisible()
  expect(requests).toEqual([])

  await source.give('cv.pdf', 'application/pdf', await printToPdf(browser, 'printed-cv.html'))
  await library.acceptReview()
  await library.item('Led a team of 14 nurses').click()
  await expect(source.picture(1)).toBeVisible()
  expect(await source.picture(1).evaluate(darkDots)).toBeGreaterThan(1000)
  expect(requests.length).toBeGreaterThanOrEqual(2)
  const sharp = await source.picture(1).evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth)
  expect(sharp).toBeGreaterThan(0.98)

  const falls = source.mark(/^Item · Charge Nurse.*: Cut falls by 30%/u)
  await falls.locator('span').first().hover()
  const said = source.pane.getByText('Item · Charge Nurse', { exact: false })
  await expect(said).toBeVisible()
  const [under, pages] = await Promise.all([said.boundingBox(), source.desk.boundingBox()])
  expect(under?.y).toBeGreaterThanOrEqual((pages?.y ?? 0) + (pages?.height ?? 0))
  await falls.locator('span').first().click()
  await expect(library.item('Cut falls by 30%')).toHaveAttribute('aria-pressed', 'true')
  await expect(library.item('Cut falls by 30%')).toBeFocused()
  await expect(falls).toHaveAttribute('aria-current', 'true')

  const last = source.mark(/Ward prize for teaching/u)
  await expect(last).not.toBeInViewport()
  await library.item('Quoted Ward prize for teaching').click()
  await expect(last).toBeInViewport()
  await expect(source.picture(2)).toBeVisible()
  expect(await broken()).toEqual([])
})

test('words that run over a page break are marked on both pages', async ({ window, browser }) => {
  const item = `Wrote the handbook ${'of the night ward, its rounds, keys and handovers, and read it out to every new colleague, '.repeat(5)}until all six teams had it`
  const html = `<style>body { font: 12pt sans-serif; orphans: 1; widows: 1 }</style><h1>Anselm Ferreira</h1><h2>Experience</h2><h3>Charge Nurse, Harbour Hospital</h3><p>2018 – 2021</p><ul><li>Led the ward</li></ul><div style="height: 11.2cm"></div><ul><li>${item}</li></ul>`
  const source = sourcePage(window)
  await source.give('cv.pdf', 'application/pdf', await printed(browser, html))
  await expect(source.picture(1)).toBeVisible()
  const marks = source.mark(/Wrote the handbook/u)
  await expect(source.page(1).getByRole('button', { name: /Wrote the handbook/u })).toHaveCount(1)
  await expect(source.page(2).getByRole('button', { name: /Wrote the handbook/u })).toHaveCount(1)
  await marks.last().locator('span').first().click()
  await expect(libraryPage(window).item('Wrote the handbook')).toBeFocused()
  await expect(marks.first()).toHaveAttribute('aria-current', 'true')
  await expect(marks.last()).toHaveAttribute('aria-current', 'true')
})

test('a box lies over its words', async ({ window, browser }) => {
  const source = sourcePage(window)
  await source.give('cv.pdf', 'application/pdf', await printToPdf(browser, 'printed-cv.html'))
  await expect(source.picture(1)).toBeVisible()
  const words = await source.mark(/Trained 25 students/u).boundingBox()
  const inked = await source.picture(1).evaluate((canvas: HTMLCanvasElement, box) => {
    const at = canvas.getBoundingClientRect()
    const scale = canvas.width / at.width
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: 1, height: 1 }
    const part = (top: number, tall: number) => {
      const data = canvas
        .getContext('2d')
        ?.getImageData((x - at.x) * scale, (top - at.y) * scale, width * scale, Math.max(1, tall * scale)).data
      return [...(data ?? [])].filter((value, index) => index % 4 === 0 && value < 120).length
    }
    return { inside: part(y, height), above: part(y - 2.5, 1) }
  }, words)
  expect(inked.inside).toBeGreaterThan(100)
  expect(inked.above).toBeLessThan(5)
})

test('the marks are walked by key, and the choice of page or text stays', async ({ window, browser }) => {
  const source = sourcePage(window)
  const library = libraryPage(window)
  await source.give('cv.pdf', 'application/pdf', await printToPdf(browser, 'printed-cv.html'))
  await library.acceptReview()
  await expect(source.picture(1)).toBeVisible()
  await source.desk.focus()
  await window.keyboard.press('Tab')
  const focused = window.locator(':focus')
  await expect(focused).toHaveAttribute('data-mark', /./u)
  await window.keyboard.press('End')
  await expect(focused).toHaveAccessibleName(/Ward prize for teaching/u)
  await expect(focused).toBeInViewport()
  await window.keyboard.press('ArrowUp')
  await expect(focused).toHaveAccessibleName(/Nurse of the Year/u)
  await window.keyboard.press('Enter')
  await expect(library.item('Quoted Nurse of the Year')).toBeFocused()

  const narrow = await source.page(1).evaluate((sheet) => sheet.clientWidth)
  await source.desk.press('+')
  await expect.poll(() => source.page(1).evaluate((sheet) => sheet.clientWidth)).toBeGreaterThan(1.3 * narrow)
  await expect(source.mark(/Nurse of the Year/u)).toBeInViewport()
  await source.pane.getByRole('button', { name: 'Smaller pages' }).click()
  await expect.poll(() => source.page(1).evaluate((sheet) => sheet.clientWidth)).toBe(narrow)

  await source.look('Page').focus()
  await window.keyboard.press('ArrowRight')
  await expect(source.text).toBeVisible()
  await expect(source.desk).toHaveCount(0)
  await library.item('Cut falls').click()
  await expect(source.text).toBeVisible()
  await source.look('Text').focus()
  await window.keyboard.press('ArrowLeft')
  await expect(source.mark(/Cut falls/u)).toBeInViewport()
})

test('a line that the list leaves out is shown again when its place is clicked', async ({ window, browser }) => {
  const source = sourcePage(window)
  const library = libraryPage(window)
  await source.give('cv.pdf', 'application/pdf', await printToPdf(browser, 'printed-cv.html'))
  await library.acceptReview()
  await window.getByRole('searchbox', { name: 'Search the library' }).fill('dissertation')
  await expect(library.item('Cut falls')).toHaveCount(0)
  await source
    .mark(/Cut falls/u)
    .locator('span')
    .first()
    .click()
  await expect(library.item('Cut falls')).toBeFocused()
})

test('a file whose pages cannot be drawn is still read as text', async ({ window, browser }) => {
  await window.context().route(/pdf\.worker/u, (route) => route.abort())
  const source = sourcePage(window)
  await source.give('cv.pdf', 'application/pdf', await printToPdf(browser, 'printed-cv.html'))
  await expect(source.pane.getByText('The pages of cv.pdf cannot be drawn; this is its text.')).toBeVisible()
  await expect(source.text).toContainText('Cut falls by 30%')
})

for (const theme of ['light', 'dark'] as const) {
  test(`the pages are clean for axe, ${theme}`, async ({ window, browser }) => {
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const source = sourcePage(window)
    const library = libraryPage(window)
    await source.give('cv.pdf', 'application/pdf', await printToPdf(browser, 'printed-cv.html'))
    await library.item('Cut falls').click()
    await expect(source.picture(1)).toBeVisible()
    await clean(window, 'pages of a source')
  })
}

test('a long import says which page it reads, and stops when told to', async ({ window, browser }) => {
  const [first, second] = [await printed(browser, longText('Ferry')), await printed(browser, longText('Harbour'))]
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Import…' }).first().click()
  await (await chooser).setFiles([
    { name: 'first.pdf', mimeType: 'application/pdf', buffer: first },
    { name: 'second.pdf', mimeType: 'application/pdf', buffer: second },
  ])
  const progress = window.getByRole('status').filter({ hasText: /^Reading/u })
  await expect(progress).toContainText(/Reading (?:first|second)\.pdf, file [12] of 2, page \d+ of \d+…/u)
  await progress.getByRole('button', { name: 'Stop' }).click()
  await expect(window.getByText('Import stopped. What was read before is in the library.')).toBeVisible()
  await expect(progress).toHaveCount(0)
  await expect(window.getByText('second.pdf')).toHaveCount(0)
})

/** A CV of many pages. */
const longText = (place: string) =>
  `<h1>Anselm Ferreira</h1><h2>Experience</h2>${Array.from(
    { length: 110 },
    (_, year) =>
      `<section style="break-after: page"><h3>Deckhand, ${place} ${year + 1}</h3><p>${1900 + year} – ${1901 + year}</p><ul>${Array.from(
        { length: 18 },
        (_, trip) => `<li>Made fast ${trip + 2} boats in the night of day ${year + 1} at ${place}</li>`,
      ).join('')}</ul></section>`,
  ).join('')}`
