import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { goldenDocuments } from '../../../shared/formats/testing/golden-documents.ts'
import { tableSample } from '../../../shared/formats/testing/sample-documents.ts'
import { typstTypesetter } from '../../adapters/typst/typesetter.ts'
import { grayPixels } from '../../testing/gray-pixels.ts'

/**
 * The first pages of a few documents against pictures that were looked at, drawn at 40 dots an inch in grey. Only bundled fonts stand in
 * them, so every computer draws the same; poppler's versions smooth edges a little differently. A page is the same when its pixels are
 * off by less than 0.6 in 255 on average and fewer than 3 in 1,000 are off by more than 64; one lost line is three times that.
 * With `VOUCH_BASELINES=write` the pictures are made again, to be looked at before they are kept.
 */
const average = 0.6
const share = 0.003
const folder = join(import.meta.dirname, 'fixtures')
const golden = (name: string) => {
  const found = goldenDocuments.find((one) => one.name === name)
  if (!found) throw new RangeError(`There is no golden document ${name}.`)
  return found.document
}
const pages = {
  letter: golden('letter, latin, short'),
  statement: golden('statement, cyrillic and greek, short'),
  answers: golden('answers, latin, short'),
  table: tableSample,
}

const hasPoppler = (() => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

function picture(pdf: Uint8Array): Uint8Array {
  const place = mkdtempSync(join(tmpdir(), 'vouch-pages-'))
  try {
    const path = join(place, 'page')
    writeFileSync(`${path}.pdf`, pdf)
    execFileSync('pdftoppm', ['-r', '40', '-gray', '-png', '-singlefile', '-f', '1', `${path}.pdf`, path], {
      stdio: 'ignore',
    })
    return readFileSync(`${path}.png`)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

describe.skipIf(!hasPoppler)('a page as it was looked at (skipped where pdftoppm is not installed)', () => {
  const typesetter = typstTypesetter({ inProcess: true })
  it.each(Object.entries(pages))('%s', async (name, document) => {
    const { bytes } = await typesetter.pdf(document, { paper: 'a4', timestamp: 1_700_000_000 })
    const drawn = picture(bytes)
    const path = join(folder, `page-${name}.png`)
    if (process.env.VOUCH_BASELINES === 'write') writeFileSync(path, drawn)
    expect(existsSync(path)).toBe(true)
    const [now, before] = [grayPixels(drawn), grayPixels(readFileSync(path))]
    expect([now.width, now.height]).toEqual([before.width, before.height])
    const off = before.pixels.map((pixel, index) => Math.abs(pixel - (now.pixels[index] ?? 0)))
    const sum = off.reduce((all, one) => all + one, 0)
    expect(sum / off.length).toBeLessThan(average)
    expect(off.filter((one) => one > 64).length / off.length).toBeLessThan(share)
  })

  it('is told from one with another line', async () => {
    const { bytes } = await typesetter.pdf(
      { ...pages.letter, sections: pages.letter.sections.slice(1) },
      { paper: 'a4', timestamp: 1_700_000_000 },
    )
    const [now, before] = [grayPixels(picture(bytes)), grayPixels(readFileSync(join(folder, 'page-letter.png')))]
    const off = before.pixels.filter((pixel, index) => Math.abs(pixel - (now.pixels[index] ?? 0)) > 64).length
    expect(off / before.pixels.length).toBeGreaterThan(share)
  })
})
