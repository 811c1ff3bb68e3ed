import { chromium } from 'playwright'
import { processReader } from '../../electron/adapters/reading-process/reader.ts'
import { readSource } from '../../shared/importing/read-source.ts'
import { browserPath } from './browser-path.ts'
import { drawPerson } from './draw-person.ts'
import { frameHtml } from './frame.ts'
import { frames } from './frames.ts'
import { random } from './random.ts'

const runs = 5

/** Prints the median milliseconds from a PDF of five pages to its entries, with the start of its own process. */
export async function measurePages(seed: number): Promise<void> {
  const { bytes, pages } = await fivePages(seed)
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const before = performance.now()
    readSource(await processReader({ time: 60_000 }).read({ name: 'cv.pdf', bytes }))
    times.push(performance.now() - before)
  }
  const median = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
  console.log(
    `PDF of ${pages} pages to entries and evidence, its process included: ${median.toFixed(0)} ms (median of ${runs})`,
  )
}

async function fivePages(seed: number): Promise<{ bytes: Uint8Array; pages: number }> {
  const browser = await chromium.launch({ ...browserPath(), args: ['--no-sandbox'] })
  try {
    const draw = random(seed)
    const frame = frames[0]
    if (!frame) throw new Error('There are no frames.')
    const tab = await browser.newPage()
    const person = drawPerson(draw)
    const roles = [...person.roles]
    for (;;) {
      roles.push(...drawPerson(draw).roles)
      await tab.setContent(frameHtml(frame, { ...person, roles }))
      const bytes = new Uint8Array(await tab.pdf({ tagged: false, preferCSSPageSize: true }))
      const pages = new TextDecoder('latin1').decode(bytes).match(/\/Type\s*\/Page\b/gu)?.length ?? 0
      if (pages >= 5) return { bytes, pages }
    }
  } finally {
    await browser.close()
  }
}
