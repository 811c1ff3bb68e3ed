import { existsSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright'
import { typstTypesetter } from '../../electron/adapters/typst/typesetter.ts'
import { findBrowser } from '../../electron/loopback/find-browser.ts'
import { templateNames } from '../../shared/domain/page-wish.ts'
import { goldenDocuments } from '../../shared/formats/testing/golden-documents.ts'
import { percentile, shown } from './measured.ts'

/**
 * The pages as the preview draws them against the browser's own picture of the same page, for the golden documents in every script, in
 * every template, at three sizes: how far pixels are apart (0 to 255), and how many pages the preview leaves to the browser.
 * `node bench/export/drawn-pages.ts`; `--most=N` takes fewer documents.
 */
const most = Number(process.argv.find((one) => one.startsWith('--most='))?.split('=')[1] ?? goldenDocuments.length)
const sources = resolve(import.meta.dirname, '../../renderer/preview/drawing')
const scales = [0.6, 1, 1.83]
/** Pages of a long document look alike. */
const pagesOfEach = 2

/** How far two pictures of a page are apart: the most, the average, and the share of pixels more than 32 apart. */
interface Apart {
  readonly most: number
  readonly average: number
  readonly far: number
  /** Milliseconds that reading and drawing took here, and in the browser's own way. */
  readonly ours: number
  readonly theirs: number
}

async function blankPage(): Promise<Page> {
  const own = chromium.executablePath()
  const found = findBrowser({ platform: process.platform, home: homedir(), env: process.env })?.path
  const executablePath = existsSync(own) ? own : found
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  const page = await browser.newPage()
  await page.route('https://preview.example.org/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
    const body = stripTypeScriptTypes(readFileSync(join(sources, name), 'utf8'))
    return route.fulfill({ contentType: 'text/javascript', body })
  })
  await page.goto('https://preview.example.org/')
  return page
}

/** Null when the preview leaves the page to the browser. */
function apart(page: Page, svg: string, scale: number): Promise<Apart | null> {
  return page.evaluate(
    async ({ picture, factor }) => {
      const load = (name: string) => import(`https://preview.example.org/${name}`)
      const [{ readPage }, { drawPage }] = [await load('read-page.ts'), await load('draw-page.ts')]
      const begun = performance.now()
      const drawing = readPage(picture)
      if (!drawing) return null
      const size = { width: Math.round(drawing.width * factor), height: Math.round(drawing.height * factor) }
      const pixels = (draw: (paper: OffscreenCanvasRenderingContext2D) => void) => {
        const paper = new OffscreenCanvas(size.width, size.height).getContext('2d', { alpha: false })
        if (!paper) throw new Error('There is no canvas.')
        draw(paper)
        return paper.getImageData(0, 0, size.width, size.height).data
      }
      const ours = pixels((paper) => drawPage(paper, drawing, size))
      const between = performance.now()
      const image = new Image(size.width, size.height)
      image.src = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }))
      await image.decode()
      const theirs = pixels((paper) => paper.drawImage(image, 0, 0, size.width, size.height))
      const ended = performance.now()
      const off = Array.from(ours, (value, index) => Math.abs(value - (theirs[index] ?? 0)))
      const sum = off.reduce((all, one) => all + one, 0)
      return {
        most: off.reduce((all, one) => Math.max(all, one), 0),
        average: sum / off.length,
        far: off.filter((one) => one > 32).length / off.length,
        ours: between - begun,
        theirs: ended - between,
      }
    },
    { picture: svg, factor: scale },
  )
}

const typesetter = typstTypesetter({ inProcess: true })
const page = await blankPage()
const worst = { most: 0, average: 0, far: 0 }
const times: { readonly ours: number; readonly theirs: number }[] = []
let [compared, left] = [0, 0]
for (const { name, document } of goldenDocuments.slice(0, most)) {
  for (const template of templateNames) {
    const options = { paper: 'a4', timestamp: 0 } as const
    const { pages } = await typesetter.svg({ ...document, page: { template } }, options)
    for (const { svg } of pages.slice(0, pagesOfEach)) {
      const scale = scales[compared % scales.length] ?? 1
      const found = svg === null ? null : await apart(page, svg, scale)
      compared += 1
      if (!found) {
        left += 1
        continue
      }
      times.push(found)
      if (found.far > worst.far) console.log(`${name}, ${template}, ${scale}: ${JSON.stringify(found)}`)
      for (const key of ['most', 'average', 'far'] as const) worst[key] = Math.max(worst[key], found[key])
    }
  }
}
await page.context().browser()?.close()
console.log(`${compared} pages, ${left} left to the browser; pixels apart at most ${worst.most} of 255`)
console.log(
  `average at most ${worst.average.toFixed(4)}; more than 32 apart at most ${(worst.far * 1000).toFixed(3)} in 1,000`,
)
const median = (key: 'ours' | 'theirs') =>
  shown(
    percentile(
      times.map((one) => one[key]).sort((one, other) => one - other),
      0.5,
    ),
  )
console.log(`median to read and draw a page: ${median('ours')}; the browser's own way, in turns: ${median('theirs')}`)
