import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { linesOf } from '../lines/lines-of.ts'
import { stretchText } from '../lines/stretch.ts'
import { splitSections } from './split-sections.ts'

const heads = ({ blocks, text }: Pick<ReturnType<typeof readText>, 'blocks' | 'text'>) =>
  splitSections(linesOf(blocks, text)).flatMap(({ heading }) => (heading ? [stretchText(heading)] : []))

describe('headings that no table has', () => {
  it('are known by being set alike, over entries of their own', () => {
    expect(
      heads(
        readMarkdown(
          '# Edda Lorne\n\n## Lately\n\n### Bookseller\nPier Street Books 2019 – now\n\n## Longer ago\n\n### Usher\nMarlow Hall 2010 – 2014\n\n## For nothing\n\nBell-ringer at St Oda’s.\n',
        ),
      ),
    ).toEqual(['Lately', 'Longer ago', 'For nothing'])
  })

  it('are bold lines that stand alone beside one that is known', () => {
    expect(
      heads(
        readMarkdown(
          '# Edda Lorne\n\n**Elsewhere**\n\nI dug tanks.\n\n**Education**\n\nBSc, 2004\n\n**More**\n\nBees.\n',
        ),
      ),
    ).toEqual(['Elsewhere', 'Education', 'More'])
  })

  it('are lines in capitals between gaps', () => {
    expect(
      heads(
        readText(
          'Edda Lorne\n\nPOSTS HELD\n\nBuyer\nWold Bakeries\n2016 to 2021\n\nLETTERS AFTER MY NAME\n\nMCIPS, 2017\n\nVARIOUS\n\nBees\n',
        ),
      ),
    ).toEqual(['POSTS HELD', 'LETTERS AFTER MY NAME', 'VARIOUS'])
  })

  it('are not employers, whose posts stand right below', () => {
    expect(
      heads(
        readMarkdown(
          '# Edda Lorne\n\n## Experience\n\n## Harebell\nBarista, 2022 – present\n\n## Marlow\nUsher, 2019 – 2022\n',
        ),
      ),
    ).toEqual(['Experience'])
  })
})
