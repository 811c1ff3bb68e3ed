import { chromium } from 'playwright'
import { frameHtml } from '../layouts/frame.ts'
import { frames } from '../layouts/frames.ts'
import { drawPerson } from '../people/draw-person.ts'
import { random } from '../random.ts'
import { browserPath } from '../writers/browser-path.ts'

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
