import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../shared/domain/block.ts'
import { readMarkdown } from './markdown.ts'
import { brokenRuns } from './testing/broken-runs.ts'

const shape = ({ kind, level, text }: Block) => `${kind} ${level} ${text}`
const read = (source: string) => {
  const document = readMarkdown(source)
  expect(brokenRuns(document)).toEqual([])
  return document
}
const shapes = (source: string) => read(source).blocks.map(shape)

describe('readMarkdown', () => {
  it('reads details without blank lines, as Jekyll pages have them', () => {
    const source =
      '<details markdown=block>\n<summary markdown=span>**MORE**</summary>\nRan *two* wards.\n\n* one\n* two\n</details>\n'
    expect(shapes(source)).toEqual(['paragraph 0 MORE', 'paragraph 0 Ran two wards.', 'bullet 0 one', 'bullet 0 two'])
  })

  it('reads headings with raw HTML, setext headings and closing signs', () => {
    expect(shapes('## <u>EXPERIENCE</u> ##\n\nSkills\n------\n\nName\n====')).toEqual([
      'heading 2 EXPERIENCE',
      'heading 2 Skills',
      'heading 1 Name',
    ])
  })

  it('leaves a rule under prose a rule', () => {
    expect(shapes('I look after forty beds.\n---\nNext')).toEqual([
      'paragraph 0 I look after forty beds.',
      'paragraph 0 Next',
    ])
  })

  it('splits a paragraph at hard line breaks of every kind', () => {
    expect(shapes('_Nurse, 2019_<br>\n_Tutor, 2021_\n\nA  \nB\\\nC')).toEqual([
      'paragraph 0 Nurse, 2019',
      'paragraph 0 Tutor, 2021',
      'paragraph 0 A',
      'paragraph 0 B',
      'paragraph 0 C',
    ])
  })

  it('takes a list inside a cell out of its row and keeps other lines of a cell apart as words', () => {
    expect(
      shapes(
        '| When | What |\n|---|---|\n| 2021 | **Baker**<br>• Baked *rye*<br>• Ran the shop |\n| 2019<br>to 2020 | Porter |',
      ),
    ).toEqual([
      'row 0 When What',
      'row 0 2021 Baker',
      'bullet 0 Baked rye',
      'bullet 0 Ran the shop',
      'row 0 2019 to 2020 Porter',
    ])
  })

  it('collapses soft line breaks of prose and keeps header lines apart', () => {
    expect(shapes('I ran the ward at night and\ntaught new nurses.')).toEqual([
      'paragraph 0 I ran the ward at night and taught new nurses.',
    ])
    expect(shapes('**Hill Clinic**\nWard nurse\n2019 – 2021')).toEqual([
      'paragraph 0 Hill Clinic',
      'paragraph 0 Ward nurse',
      'paragraph 0 2019 – 2021',
    ])
  })

  it('nests bullets, marks numbered ones and second paragraphs of an item', () => {
    const { blocks } = read('- one\n  - two\n    - three\n\n  again\n1. first\n2. second\n')
    expect(blocks.map(shape)).toEqual([
      'bullet 0 one',
      'bullet 1 two',
      'bullet 2 three',
      'bullet 0 again',
      'bullet 0 first',
      'bullet 0 second',
    ])
    expect(blocks.map((block) => block.continues === true)).toEqual([false, false, false, true, false, false])
    expect(blocks.map((block) => block.ordered === true)).toEqual([false, false, false, false, true, true])
  })

  it('reads bullets written as glyphs, and a year at the start of a line as a year', () => {
    expect(shapes('• one\n• two\n\n2019. Moved to Leeds.')).toEqual([
      'bullet 0 one',
      'bullet 0 two',
      'paragraph 0 2019. Moved to Leeds.',
    ])
  })

  it('takes two lines that begin with a dash for a list right under prose, and one for a line that goes on', () => {
    expect(shapes('Readings for two schools\n– Wrote the script\n– Read it aloud')).toEqual([
      'paragraph 0 Readings for two schools',
      'bullet 0 Wrote the script',
      'bullet 0 Read it aloud',
    ])
    expect(shapes('I ran the ward at night\n– and taught new nurses.')).toEqual([
      'paragraph 0 I ran the ward at night – and taught new nurses.',
    ])
  })

  it('keeps quotes as quotes and their bullets as bullets', () => {
    expect(shapes('> She is calm.\n>\n> * one\n>   * two\n')).toEqual([
      'quote 0 She is calm.',
      'bullet 0 one',
      'bullet 1 two',
    ])
  })

  it('gives rows with their cells', () => {
    const { blocks } = read('| Shift | Hours |\n|---|---|\n| **Early** | 6 \\| 14 |\n')
    expect(blocks.map(shape)).toEqual(['row 0 Shift Hours', 'row 0 Early 6 | 14'])
    expect(blocks[1]?.cells?.map(({ start, end }) => blocks[1]?.text.slice(start, end))).toEqual(['Early', '6 | 14'])
  })

  it('leaves front matter, comments, attribute lists, images, iframes and link targets out', () => {
    const source =
      '---\ntitle: "Home"\n---\n<!-- secret -->\n![img](/a.jpg){: style="width:9%" } I [nursed](https://example.org/a_b "t"){:target="_blank"}.\n{: .wide}\n\n<iframe src="x">no</iframe>\n{::comment}\nno\n{:/comment}\n'
    const { blocks, meta } = read(source)
    expect(blocks.map(shape)).toEqual(['paragraph 0 I nursed.'])
    expect(blocks[0]?.marks).toEqual([{ kind: 'link', start: 2, end: 8, href: 'https://example.org/a_b' }])
    expect(meta).toEqual({ title: 'Home' })
  })

  it('keeps words in angle brackets that are no HTML', () => {
    expect(shapes('Dear <hiring manager>, I have <5 years at <Company>.')).toEqual([
      'paragraph 0 Dear <hiring manager>, I have <5 years at <Company>.',
    ])
  })

  it('marks bold, italic and whole-line looks', () => {
    const [block] = read('**Ward nurse, *nights***').blocks
    expect(block?.style).toEqual({ bold: true })
    expect(block?.marks.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['italic', 12, 18],
      ['bold', 0, 18],
    ])
  })

  it('reads raw HTML lists, tables and headings', () => {
    expect(
      shapes(
        '<h1 align="center">Ada Osei</h1>\n<ul>\n<li>one <b>two</b></li>\n\n<li>three</li></ul>\n<table><tr><td>a</td><td>b</td></tr></table>',
      ),
    ).toEqual(['heading 1 Ada Osei', 'bullet 0 one two', 'bullet 0 three', 'row 0 a b'])
  })

  it('follows link definitions and drops unsafe targets', () => {
    const { blocks } = read('I [nursed][1] and [ran](javascript:alert(1)).\n\n[1]: https://example.org/x\n')
    expect(blocks[0]?.text).toBe('I nursed and ran.')
    expect(blocks[0]?.marks.map((mark) => mark.href)).toEqual(['https://example.org/x'])
  })

  it('names what invisible characters spell and leaves them out of the blocks', () => {
    const spelled = [...'hire me'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')
    const { blocks, hidden, text } = read(`Nur\u200Bse${spelled}.`)
    expect([blocks[0]?.text, hidden, text.length]).toEqual(['Nurse.', ['hire me'], 21])
  })

  it('reads what stands set in by four columns as text, and fences as code', () => {
    expect(shapes('Intro\n\n    - one\n    - two\n\n```\nls -l\n```')).toEqual([
      'paragraph 0 Intro',
      'bullet 0 one',
      'bullet 0 two',
      'code 0 ls -l',
    ])
  })

  it('reads the definition lists of kramdown and Pandoc', () => {
    expect(shapes('2019 – 2021\n:   Ward nurse, Hill Clinic\n    - Ran nights\n')).toEqual([
      'paragraph 0 2019 – 2021',
      'paragraph 0 Ward nurse, Hill Clinic',
      'bullet 0 Ran nights',
    ])
  })

  it('ends in bounded time on text made to stall parsers', () => {
    const hostile = [
      '*a '.repeat(8000),
      '_a__'.repeat(10_000),
      '>'.repeat(8000),
      '['.repeat(20_000),
      '[a]('.repeat(10_000),
      '<p>\n'.repeat(3000),
      '- '.repeat(4000),
      '`'.repeat(3).concat(' `a'.repeat(10_000)),
    ]
    for (const text of hostile) expect(readMarkdown(text).text).toBe(text)
  }, 20_000)
})

describe('readMarkdown against remark', () => {
  const processor = unified().use(remarkParse).use(remarkGfm)
  const textOf = (node: unknown): string => {
    if (typeof node !== 'object' || node === null) return ''
    const value: unknown = Reflect.get(node, 'value')
    if (typeof value === 'string') return value
    const children: unknown = Reflect.get(node, 'children')
    const parts = Array.isArray(children) ? children.map(textOf) : []
    return parts.join(/^(?:root|list|listItem|blockquote)$/.test(String(Reflect.get(node, 'type'))) ? '\n' : '')
  }
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
  const word = fc.constantFrom(
    'ward',
    'Nurse',
    'ran',
    'a',
    '12%',
    '2019',
    'R&D',
    'C++',
    'night-shift',
    'snake_case',
    '3x4',
  )
  const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
  const span = fc.oneof(
    phrase,
    phrase.map((text) => `**${text}**`),
    phrase.map((text) => `*${text}*`),
    phrase.map((text) => `_${text}_`),
    phrase.map((text) => `~~${text}~~`),
    phrase.map((text) => `\`${text}\``),
    phrase.map((text) => `[${text}](https://example.org/a_(b))`),
    phrase.map((text) => `**${text} *inner* end**`),
    phrase.map((text) => `\\*${text}\\_`),
  )
  const line = fc.array(span, { minLength: 1, maxLength: 4 }).map((spans) => spans.join(' '))
  const block = fc.oneof(
    line,
    line.map((text) => `## ${text}`),
    fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `- ${text}`).join('\n')),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((lines) => lines.map((text, depth) => `${'  '.repeat(depth)}- ${text}`).join('\n')),
    fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `> ${text}`).join('\n')),
    fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  )

  it('finds the same words in the same order', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (parts) => {
        const source = parts.join('\n\n')
        expect(
          words(
            read(source)
              .blocks.map(({ text }) => text)
              .join('\n'),
          ),
        ).toEqual(words(textOf(processor.parse(source))))
      }),
      { numRuns: 120 },
    )
  }, 30_000)

  it('keeps "more than" before a number rather than reading it as a quotation', () => {
    const { blocks } = readMarkdown('- >300 samples a week\n\n> Calm.')
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['bullet', '>300 samples a week'],
      ['quote', 'Calm.'],
    ])
  })

  it('takes a bold line right under a list for what heads the next one', () => {
    const { blocks } = readMarkdown('- Calm with owners\n**Helpful**\n- A second language\n  **and** kind')
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['bullet', 'Calm with owners'],
      ['paragraph', 'Helpful'],
      ['bullet', 'A second language and kind'],
    ])
  })
})
