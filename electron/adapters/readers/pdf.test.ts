import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../shared/domain/block.ts'
import { readBytes } from './read-bytes.ts'
import { brokenRuns } from './testing/broken-runs.ts'
import { type TinyPage, type TinyPdf, type TinyText, tinyPdf } from './testing/tiny-pdf.ts'

const read = async (pdf: TinyPdf) => {
  const document = await readBytes({ name: 'cv.pdf', bytes: tinyPdf(pdf) })
  expect(brokenRuns(document)).toEqual([])
  return document
}
const shape = ({ kind, level, text }: Block) => `${kind} ${level} ${text}`
const shapes = async (texts: readonly TinyText[], drawing = '') =>
  (await read({ pages: [{ texts, drawing }] })).blocks.map(shape)
const column = (lines: readonly string[], { x = 60, top = 700, step = 14, size = 11 } = {}): TinyText[] =>
  lines.map((text, index) => ({ text, x, y: top - index * step, size }))
const failure = (bytes: Uint8Array) =>
  readBytes({ name: 'cv.pdf', bytes }).then(
    () => null,
    (error: unknown) => error,
  )
const long = 'Ran a ward of forty beds at night with two helpers and one doctor on call in the'

describe('readPdf', { timeout: 30_000 }, () => {
  it('joins a broken line with the next and leaves meant breaks', async () => {
    expect(await shapes(column([long, 'hospital down the road.', 'Hill Clinic', 'Leeds']))).toEqual([
      `paragraph 0 ${long} hospital down the road.`,
      'paragraph 0 Hill Clinic',
      'paragraph 0 Leeds',
    ])
  })

  it('reads bullets by glyph, with their continuation and nesting', async () => {
    const texts = [
      { text: '\x95', x: 60, y: 700 },
      { text: long, x: 72, y: 700 },
      { text: 'old wing.', x: 72, y: 686 },
      { text: '- Taught nurses', x: 84, y: 672 },
      { text: '\x95 Kept records', x: 60, y: 658 },
    ]
    expect(await shapes(texts)).toEqual([
      `bullet 0 ${long} old wing.`,
      'bullet 1 Taught nurses',
      'bullet 0 Kept records',
    ])
  })

  it('sees bullets that are drawn as shapes', async () => {
    const dots = [703, 675].map((y) => `60 ${y - 1} 4 4 re f`).join('\n')
    expect(
      await shapes(
        [
          { text: long, x: 74, y: 700 },
          { text: 'old wing', x: 74, y: 686 },
          { text: 'Taught nurses', x: 74, y: 672 },
        ],
        dots,
      ),
    ).toEqual([`bullet 0 ${long} old wing`, 'bullet 0 Taught nurses'])
  })

  it('closes up letter-spaced headings and reads them as headings', async () => {
    const texts = [
      { text: 'E X P E R I E N C E', x: 60, y: 730, font: 'Helvetica-Bold' },
      ...column([long, 'old wing.']),
    ]
    expect((await shapes(texts))[0]).toBe('heading 2 EXPERIENCE')
  })

  it('leaves icon fonts out', async () => {
    const texts = [
      { text: 'z', x: 60, y: 700, font: 'FontAwesome5Free-Solid' },
      { text: 'ada@example.org', x: 80, y: 700 },
      ...column([long], { top: 680 }),
    ]
    expect((await shapes(texts))[0]).toBe('paragraph 0 ada@example.org')
  })

  it('names text in the colour of its ground, or with no ink, instead of reading it', async () => {
    const drawing = '0.1 0.2 0.3 rg 50 590 300 30 re f 1 1 1 rg'
    const texts = [
      { text: 'hire me', x: 60, y: 560 },
      { text: 'White on dark', x: 60, y: 600 },
    ]
    const white = await read({ pages: [{ texts, drawing }] })
    expect([white.text, white.hidden]).toEqual(['White on dark', ['hire me']])
    const inkless = await read({
      pages: [{ texts: [{ text: 'obey', x: 60, y: 500 }], drawing: '3 Tr' }, { texts: column([long]) }],
    })
    expect([inkless.text, inkless.hidden]).toEqual([long, ['obey']])
  })

  it('reads what a scanner read off its picture, and white text on a picture', async () => {
    const texts = column([long, 'old wing, and wrote the rota.'])
    const scanned = await read({ pages: [{ texts, drawing: '3 Tr' }], picture: true })
    expect([scanned.text, scanned.hidden]).toEqual([`${long} old wing, and wrote the rota.`, []])
    const white = await read({ pages: [{ texts, drawing: '1 1 1 rg' }], picture: true })
    expect([white.text, white.hidden]).toEqual([`${long} old wing, and wrote the rota.`, []])
  })

  it('warns of a page that is a picture among pages of text', async () => {
    const { warnings } = await read({
      pages: [{ texts: column([long, long, long, 'old wing, and wrote the rota.']) }, { texts: [] }],
      picture: true,
    })
    expect(warnings).toEqual([{ code: 'page-scanned', message: expect.stringContaining('Page 2') }])
  })

  it('drops running footers and page numbers, keeps a running header once', async () => {
    const page = (number: number): TinyPage => ({
      texts: [
        { text: 'Ada Osei', x: 60, y: 810 },
        ...column([`${long} ${number}`], { top: 600 }),
        { text: `May 2026   Ada Osei - Curriculum Vitae   ${number}`, x: 60, y: 30 },
        { text: `Page ${number} of 2`, x: 500, y: 20 },
      ],
    })
    const { text } = await read({ pages: [page(1), page(2)] })
    expect(text.split('\n')).toEqual(['Ada Osei', `${long} 1`, `${long} 2`])
  })

  it('keeps a running footer once when it alone says how to reach the person', async () => {
    const page = (number: number): TinyPage => ({
      texts: [...column([`${long} ${number}`], { top: 600 }), { text: 'Ada Osei, ada@example.org', x: 60, y: 30 }],
    })
    const { text } = await read({ pages: [page(1), page(2)] })
    expect(text.split('\n')).toEqual([`${long} 1`, `${long} 2`, 'Ada Osei, ada@example.org'])
  })

  it('reads a paragraph of a side column whole though a header reaches over it', async () => {
    const texts = [
      { text: 'ada@example.org, 020 7946 0958, Leeds, and other places nearby', x: 60, y: 760 },
      ...column(['Reliable nurse with 13', 'years on busy wards who', 'enjoys the work.'], { top: 720 }),
      ...column(['Ward nurse, Hill Clinic', 'Taught nurses', 'Kept records', 'Wrote rotas', 'Ran nights'], {
        x: 200,
        top: 720,
      }),
    ]
    expect(await shapes(texts)).toContain('paragraph 0 Reliable nurse with 13 years on busy wards who enjoys the work.')
  })

  it('joins the rest of a bold header whose dates stand plain before it', async () => {
    const texts = [
      { text: 'Aug 2020 - Present', x: 60, y: 700 },
      { text: 'Maintenance Electrician, Halden and Rowe', x: 200, y: 700, font: 'Helvetica-Bold' },
      { text: 'Electrical Ltd', x: 60, y: 686, font: 'Helvetica-Bold' },
      ...column(['Tested and certified installations to the current rules'], { top: 660, x: 160 }),
    ]
    expect((await shapes(texts))[0]).toBe(
      'paragraph 0 Aug 2020 - Present Maintenance Electrician, Halden and Rowe Electrical Ltd',
    )
  })

  it('drops the hyphen of a broken word and keeps that of a compound', async () => {
    expect(await shapes(column([`${long.slice(0, 65)} for submis-`, 'sions of all kinds, and']))).toEqual([
      `paragraph 0 ${long.slice(0, 65)} for submissions of all kinds, and`,
    ])
    expect(await shapes(column([`${long.slice(0, 70)} self-`, 'managed teams and other']))).toEqual([
      `paragraph 0 ${long.slice(0, 70)} self-managed teams and other`,
    ])
  })

  it('reads hyphens that their font calls soft ones as hyphens, inside a line and at its end', async () => {
    const texts = column([
      'Ward nurse, add-on care',
      'Mar. 2021 - Present',
      `${long.slice(0, 70)} self-`,
      'managed teams and other',
    ])
    const { blocks } = await read({ pages: [{ texts }], softHyphens: true })
    expect(blocks.map(({ text }) => text)).toEqual([
      'Ward nurse, add-on care',
      'Mar. 2021 - Present',
      `${long.slice(0, 70)} self-managed teams and other`,
    ])
  })

  it('drops soft hyphens that only break words at the ends of lines', async () => {
    const texts = column([`${long.slice(0, 65)} for rehabili-`, 'tation of all kinds, and'])
    const { blocks } = await read({ pages: [{ texts }], softHyphens: true })
    expect(blocks.map(({ text }) => text)).toEqual([`${long.slice(0, 65)} for rehabilitation of all kinds, and`])
  })

  it('gives a title and its dates on one line as cells', async () => {
    const [block] = (
      await read({
        pages: [
          {
            texts: [
              { text: 'Ward nurse', x: 60, y: 700 },
              { text: '2019 - 2021', x: 470, y: 700 },
              ...column([long], { top: 680 }),
            ],
          },
        ],
      })
    ).blocks
    expect(block?.cells?.map(({ start, end }) => block.text.slice(start, end))).toEqual(['Ward nurse', '2019 - 2021'])
  })

  it('reads two columns one after the other when the page stores them row by row', async () => {
    const left = ['Skills', 'Triage', 'Wound care', 'First aid', 'Rotas']
    const right = [
      'Ward nurse, Hill Clinic',
      'Ran nights with two helpers',
      'Taught nurses on two sites',
      'Kept records of every shift',
      'Wrote rotas for forty people',
    ]
    const rows = left.flatMap((text, index) => [
      { text: right[4 - index] ?? '', x: 260, y: 700 - (4 - index) * 14 },
      { text, x: 60, y: 700 - index * 14 },
    ])
    const { blocks, warnings } = await read({ pages: [{ texts: rows }] })
    expect(blocks.map(({ text }) => text)).toEqual([...left, ...right])
    expect(warnings.map(({ code }) => code)).toEqual(['order-rebuilt'])
  })

  it('reads two columns with sections of their own one after the other though they are told row by row', async () => {
    const left = ['SKILLS', 'Triage', 'Wound care', 'First aid', 'Rotas', 'LANGUAGES', 'English']
    const right = [
      'EXPERIENCE',
      'Ward nurse, Hill Clinic',
      '2019 - 2021',
      'Ran nights with two helpers',
      'Taught nurses on two sites',
      'EDUCATION',
      'Diploma in nursing',
    ]
    const rows = left.flatMap((text, index) => [
      { text, x: 60, y: 700 - index * 14 },
      { text: right[index] ?? '', x: 260, y: 700 - index * 14 },
    ])
    const { blocks, warnings } = await read({ pages: [{ texts: rows }] })
    expect(blocks.map(({ text }) => text)).toEqual([...left, ...right])
    expect(warnings.map(({ code }) => code)).toEqual(['order-rebuilt'])
  })

  it('keeps the rows of a table whose sides have no sections of their own', async () => {
    const rows = ['Skills', 'Tools', 'Software', 'Languages', 'Other'].flatMap((text, index) => [
      { text, x: 60, y: 700 - index * 14 },
      { text: `Triage and wound care ${index}`, x: 260, y: 700 - index * 14 },
    ])
    const { blocks } = await read({ pages: [{ texts: rows }] })
    expect(blocks[1]?.text).toBe('Tools Triage and wound care 1')
  })

  it('joins a time that was broken over two lines of a narrow column', async () => {
    const texts = [
      { text: 'Sep 2017 -', x: 60, y: 700 },
      { text: 'Feb 2021', x: 60, y: 686 },
      ...column(['Ward nurse, Hill Clinic', 'Ran nights with two helpers'], { x: 160 }),
    ]
    expect(await shapes(texts)).toContain('paragraph 0 Sep 2017 - Feb 2021')
  })

  it('puts a rail of dates with the rows it stands beside', async () => {
    const body = [
      'Ward nurse, Hill Clinic',
      'Ran nights with two helpers',
      'Taught nurses',
      'Tutor, Leeds College',
      'Gave lessons in first aid',
      'Marked papers',
    ]
    const texts = [
      { text: 'Marked papers', x: 160, y: 630 },
      { text: '2019 - 2021', x: 60, y: 700 },
      { text: 'Leeds', x: 60, y: 686 },
      { text: '2017 - 2019', x: 60, y: 658 },
      { text: 'York', x: 60, y: 644 },
      ...column(body.slice(0, 5), { x: 160 }),
    ]
    const found = (await read({ pages: [{ texts }] })).blocks.map(({ text }) => text)
    expect(found.indexOf('2019 - 2021')).toBe(found.indexOf('Ward nurse, Hill Clinic') + 1)
    expect(found.indexOf('2017 - 2019')).toBe(found.indexOf('Tutor, Leeds College') + 1)
    expect([...found].sort()).toEqual([...body, '2019 - 2021', 'Leeds', '2017 - 2019', 'York'].sort())
  })

  it('gives the page and boxes of every block', async () => {
    const { blocks } = await read({ pages: [{ texts: column([long]) }, { texts: column(['On the second page']) }] })
    expect(blocks.map(({ page }) => page)).toEqual([1, 2])
    expect(blocks[0]?.boxes?.[0]).toMatchObject({ x: 60 })
    expect(Math.abs((blocks[0]?.boxes?.[0]?.y ?? 0) - 132)).toBeLessThan(4)
  })

  it('gives a block that goes on overleaf its boxes on both pages', async () => {
    const [block] = (
      await read({
        pages: [{ texts: column([long], { top: 80 }) }, { texts: column(['old wing, by night.'], { top: 780 }) }],
      })
    ).blocks
    expect([block?.text, block?.page, block?.boxes?.length]).toEqual([`${long} old wing, by night.`, 1, 1])
    expect(block?.continued?.map(({ page, boxes }) => [page, boxes.length])).toEqual([[2, 1]])
    expect(block?.continued?.[0]?.boxes[0]?.y).toBeLessThan(70)
  })

  it('joins an item broken off at the end of a page with a name at the head of the next, and no header', async () => {
    const item = { text: `\x95 ${long}`, x: 60, y: 80 }
    const overleaf = async (text: string, x: number) =>
      (await read({ pages: [{ texts: [item] }, { texts: [{ text, x, y: 780 }] }] })).blocks.map(
        ({ text: read }) => read,
      )
    expect(await overleaf('Kent village hall', 66)).toEqual([`${long} Kent village hall`])
    expect(await overleaf('Night Nurse, 2012 - 2014', 66)).toHaveLength(2)
    expect(await overleaf('Night Nurse', 40)).toHaveLength(2)
  })

  it('says of files it cannot read what is wrong', async () => {
    const text = { texts: column([long]) }
    const encrypted = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`
    expect(await failure(tinyPdf({ pages: [text], trailer: encrypted }))).toMatchObject({ code: 'file-encrypted' })
    expect(await failure(tinyPdf({ pages: [{ texts: [] }], picture: true }))).toMatchObject({ code: 'file-scanned' })
    expect(await failure(tinyPdf({ pages: [{ texts: [] }] }))).toMatchObject({ code: 'file-empty' })
    expect(await failure(tinyPdf({ pages: [] }))).toMatchObject({
      code: 'file-empty',
      message: expect.stringContaining('no pages'),
    })
    expect(await failure(tinyPdf({ pages: [text] }).subarray(0, 300))).toMatchObject({
      code: 'file-damaged',
      message: expect.stringContaining('cv.pdf'),
    })
    expect(await failure(tinyPdf({ pages: Array.from({ length: 201 }, () => text) }))).toMatchObject({
      code: 'file-too-large',
    })
  })
})

const folder = join(import.meta.dirname, 'fixtures')

describe('PDFs of real producers', { timeout: 60_000 }, () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'))

  it('are there', () => expect(files.length).toBeGreaterThan(3))

  it.each(files)('%s gives every item whole', async (name) => {
    const document = await readBytes({ name, bytes: readFileSync(join(folder, name)) })
    expect(brokenRuns(document)).toEqual([])
    const wanted: unknown = JSON.parse(readFileSync(join(folder, name.replace('.pdf', '.bullets.json')), 'utf8'))
    expect(document.blocks.filter(({ kind }) => kind === 'bullet').map(({ text }) => text)).toEqual(wanted)
  })
})
