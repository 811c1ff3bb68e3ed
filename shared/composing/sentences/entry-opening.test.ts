import { describe, expect, it } from 'vitest'
import { composeDocument } from '../compose-document.ts'
import { readComposition } from '../testing/read-composition.ts'

/** The sentences between opening and closing. */
function openings(text: string): string[] {
  const { document } = composeDocument({ ...readComposition(text), kind: 'letter' })
  return document.sections.slice(1, -1).flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const content = block.kind === 'paragraph' ? block.content : []
      return content.flatMap((inline) => (inline.kind === 'text' && inline.text !== ' ' ? [inline.text] : []))
    }),
  )
}

describe('the paragraphs of a letter', () => {
  it('open in turn with the post that was just named, the time before, the deed and the years', () => {
    expect(
      openings(`Catering Manager | The Copper Weir
# Running a kitchen
Head Chef | Saltmarsh Inn | 2020-02 | present
- Run a brigade of eight
Sous Chef | Hotel Vardø | 2016 | 2019
- Wrote four seasonal menus a year
Cook | The Mill | 2013 | 2016
- Fed 80 guests a day
Kitchen Porter | The Anchor | 2010 | 2012
- Kept the store and the cold room in order`),
    ).toEqual([
      'In my present post, I run a brigade of eight.',
      'Before that, as Sous Chef at Hotel Vardø (2016–2019), I wrote four seasonal menus a year.',
      'I fed 80 guests a day as Cook at The Mill (2013–2016).',
      'From 2010 to 2012 I worked as Kitchen Porter at The Anchor, where I kept the store and the cold room in order.',
    ])
  })

  it('call no work of one’s own a post', () => {
    const [first] = openings(`Engraver | The Fen Press
# Engraving
Freelance engraver | | 2014 | present
- Cut 40 woodblocks for three publishers`)
    expect(first).not.toMatch(/present post/u)
  })

  it('name an employer once while it stays the same', () => {
    expect(
      openings(`Charge Nurse | Wrenfield Trust
# Nursing
Staff Nurse | Penhale Infirmary | 2018 | present
- Look after 12 patients on a respiratory ward
Healthcare Assistant | Penhale Infirmary | 2015 | 2018
- Helped with meals and washing on two wards`),
    ).toEqual([
      'In my present post, I look after 12 patients on a respiratory ward.',
      'Before that, as Healthcare Assistant there (2015–2018), I helped with meals and washing on two wards.',
    ])
  })

  it('say “before that” only of what was over then', () => {
    const [, second] = openings(`Gardener | Lindow Parks
# Gardens
Gardener | Fenwick Trust | 2018 | present
- Maintain two alpine houses
Tree Surgeon | Quern Estate | 2016 | 2020
- Felled 40 diseased ash trees`)
    expect(second).not.toMatch(/^Before/u)
  })
})
