import { chromium } from 'playwright'
import { browserPath } from '../browser-path.ts'
import { drawPerson } from '../draw-person.ts'
import { frameHtml } from '../frame.ts'
import { frames } from '../frames.ts'
import { random } from '../random.ts'

/** A CV printed by the browser, with so many roles that it takes five pages. */
export async function fivePages(seed: number): Promise<{ bytes: Uint8Array; pages: number }> {
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
