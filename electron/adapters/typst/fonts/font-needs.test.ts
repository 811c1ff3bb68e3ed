import { describe, expect, it } from 'vitest'
import { letterSample } from '../../../../shared/formats/testing/sample-documents.ts'
import { toTypstData } from '../../../../shared/formats/typst/to-typst-data.ts'
import { fontFamilies } from '../../../../shared/templates/font-families.ts'
import { createCompiler } from '../compiler.ts'
import { fontNeeds, ordinary } from './font-needs.ts'
import { type ProbedText, probeFonts } from './probe-fonts.ts'
import { systemFontsIn } from './system-fonts-in.ts'

const data = (title: string) => toTypstData({ ...letterSample, title }, { paper: 'a4' })

/** A computer whose one font beside the document's has Chinese. */
function computer() {
  const asked: ProbedText[] = []
  const probe = (probed: ProbedText) => {
    asked.push(probed)
    const lacks = probed.fallback ? /[^\p{ASCII}\p{Script=Han}]/gu : /[^\p{ASCII}]/gu
    return { uncovered: probed.text.match(lacks) ?? [], fonts: probed.fallback ? ['Fallback Sans'] : [] }
  }
  return { asked, needs: fontNeeds(probe) }
}

describe('what a document needs of fonts', () => {
  it('is nothing, and is not looked for, with ordinary letters', () => {
    const { asked, needs } = computer()
    expect(needs(data('Café – “Ward Manager”, 5 €'))).toEqual({ fallback: false, missing: [], warnings: [] })
    expect(asked).toEqual([])
  })

  it('names the font of the computer that stands in', () => {
    const { fallback, missing, warnings } = computer().needs(data('你好'))
    expect({ fallback, missing }).toEqual({ fallback: true, missing: [] })
    expect(warnings).toEqual([
      expect.stringMatching(/lacks “你”, “好”; Fallback Sans, a font of this computer, stands in/u),
    ])
  })

  it('names the characters that no font has', () => {
    const { missing, warnings } = computer().needs(data('你 \u{12000}'))
    expect(missing).toEqual(['\u{12000}'])
    expect(warnings).toHaveLength(2)
    expect(warnings[1]).toMatch(/No font on this computer has “\u{12000}”/u)
  })

  it('is looked up once for each character', () => {
    const { asked, needs } = computer()
    needs(data('你好'))
    const once = asked.length
    needs(data('好你'))
    needs(data('你好'))
    expect(asked.slice(once).every(({ fallback }) => fallback)).toBe(true)
    expect(asked.length - once).toBeLessThanOrEqual(2)
  })
})

describe('the fonts that come with the program', () => {
  it('have every ordinary letter', { timeout: 60_000 }, async () => {
    const { typst } = await createCompiler()
    const letters = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code)).filter((sign) =>
      ordinary.test(sign),
    )
    const text = letters.filter((sign) => sign.trim() !== '' && sign !== '\u00ad').join(' ')
    for (const family of Object.values(fontFamilies))
      expect([family, probeFonts(typst, { text, family, fallback: false }).uncovered]).toEqual([family, []])
  })

  it('are told from the system’s in a PDF, which are named as people write them', () => {
    const names = [
      'AAAAAA+LibertinusSerif-Bold',
      'BBBBBB+NotoSansCJKsc-Regular',
      'CCCCCC+DroidSansFallback',
      'DDDDDD+NotoSerifDevanagari-Bold',
    ]
    const pdf = new TextEncoder().encode(names.map((name) => `/BaseFont /${name}\n`).join(''))
    expect(systemFontsIn(pdf)).toEqual(['Droid Sans Fallback', 'Noto Sans CJKsc', 'Noto Serif Devanagari'])
  })
})
