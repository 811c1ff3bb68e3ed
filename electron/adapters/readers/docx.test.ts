import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readingLimits } from './limits.ts'
import { readBytes } from './read-bytes.ts'
import { brokenRuns } from './testing/broken-runs.ts'

const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file around the body's XML; `parts` are added or replace its own. */
function docx(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'word/numbering.xml': `<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/styles.xml': `<w:styles ${word}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )
}
const run = (text: string, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`
const item = (text: string, level = 0) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
const read = async (bytes: Uint8Array) => {
  const document = await readBytes({ name: 'cv.docx', bytes })
  expect(brokenRuns(document)).toEqual([])
  return document
}

describe('readDocx', { timeout: 20_000 }, () => {
  it('reads headings, nested lists, tables and columns set with tabs', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run('Shift'))}</w:tc><w:tc>${paragraph(run('Early'))}</w:tc></w:tr></w:tbl>`
    const tabbed = paragraph(`${run('Ward nurse')}<w:r><w:tab/></w:r>${run('2019 – 2021')}`)
    const { blocks, kind } = await read(
      docx(
        paragraph(run('Work'), '<w:pStyle w:val="H1"/>') +
          tabbed +
          item('Ran nights') +
          item('on two sites', 1) +
          table,
      ),
    )
    expect(kind).toBe('docx')
    expect(blocks.map((block) => `${block.kind} ${block.level} ${block.text}`)).toEqual([
      'heading 1 Work',
      'paragraph 0 Ward nurse 2019 – 2021',
      'bullet 0 Ran nights',
      'bullet 1 on two sites',
      'row 0 Shift Early',
    ])
    expect(blocks[1]?.cells?.map(({ start, end }) => blocks[1]?.text.slice(start, end))).toEqual([
      'Ward nurse',
      '2019 – 2021',
    ])
  })

  it('reads text boxes and page headers', async () => {
    const box = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraph(run('Triage'))}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`
    const { text } = await read(
      docx(paragraph(run('Ward nurse')) + box, {
        'word/header1.xml': `<w:hdr ${word}>${paragraph(run('Ada Osei'))}</w:hdr>`,
        'word/footer1.xml': `<w:ftr ${word}>${paragraph(run('Page 1'))}</w:ftr>`,
      }),
    )
    expect(text.split('\n')).toEqual(['Ada Osei', 'Ward nurse', 'Triage'])
  })

  const box = (content: string) =>
    `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${content}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`

  it('reads text boxes where they are anchored, each once, with headings, lists, cells and lines that occur again', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run('Shift'))}</w:tc><w:tc>${paragraph(run('Early'))}</w:tc></w:tr></w:tbl>`
    const inner = paragraph(run('Skills'), '<w:pStyle w:val="H1"/>') + item('Triage') + paragraph(run('2019')) + table
    const { blocks } = await read(
      docx(paragraph(run('2019')) + box(inner + box(paragraph(run('Rotas')))) + paragraph(run('Ward nurse'))),
    )
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'paragraph 2019',
      'heading Skills',
      'bullet Triage',
      'paragraph 2019',
      'row Shift Early',
      'paragraph Rotas',
      'paragraph Ward nurse',
    ])
  })

  it('reads white text on the ground of its paragraph, cell, table or text box', async () => {
    const white = (text: string) => run(text, '<w:color w:val="FFFFFF"/>')
    const dark = '<w:shd w:val="clear" w:color="auto" w:fill="244061"/>'
    const blank = '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>'
    const table = (properties: string, cells: string) => `<w:tbl>${properties}<w:tr>${cells}</w:tr></w:tbl>`
    const cell = (properties: string, text: string) =>
      `<w:tc><w:tcPr><w:tcW w:w="100"/>${properties}</w:tcPr>${paragraph(white(text))}</w:tc>`
    const { text, hidden } = await read(
      docx(
        paragraph(white('In a paragraph'), dark) +
          table('', cell(dark, 'in a cell') + cell(blank, 'obey')) +
          table('<w:tblPr><w:tblStyle w:val="DarkList"/></w:tblPr>', cell('', 'in a styled table')) +
          box(paragraph(white('in a box'))) +
          paragraph(white('hire me')),
      ),
    )
    expect(text.split('\n')).toEqual(['In a paragraph', 'in a cell', 'in a styled table', 'in a box'])
    expect(hidden).toEqual(['obey hire me'])
  })

  it('names hidden, white and tiny text instead of reading it', async () => {
    const { text, hidden } = await read(
      docx(
        paragraph(
          run('Seen ') +
            run('one', '<w:vanish/>') +
            run('two', '<w:color w:val="FFFFFF"/>') +
            run('three', '<w:sz w:val="2"/>'),
        ),
      ),
    )
    expect([text, hidden]).toEqual(['Seen', ['one two three']])
  })

  it('drops script targets of links', async () => {
    const rels = `<Relationships xmlns="${relations}"><Relationship Id="rId9" Type="${office}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`
    const { blocks } = await read(
      docx(paragraph(`<w:hyperlink r:id="rId9">${run('press')}</w:hyperlink>`), {
        'word/_rels/document.xml.rels': rels,
      }),
    )
    expect(blocks.map(({ text, marks }) => [text, marks])).toEqual([['press', []]])
  })

  it('refuses an archive that unpacks to far more than a document, counted as it unpacks', async () => {
    const bomb = docx('', { 'word/document.xml': new Uint8Array(3_000_000) })
    const limits = { ...readingLimits, unpacked: 1_000_000 }
    await expect(readBytes({ name: 'cv.docx', bytes: bomb }, limits)).rejects.toMatchObject({
      code: 'file-too-large',
      message: expect.stringContaining('cv.docx'),
    })
  })

  it.each(['../evil.xml', '/etc/evil.xml', 'C:evil.xml', 'a\\b.xml'])(
    'refuses the name %s in an archive',
    async (name) => {
      await expect(
        readBytes({ name: 'cv.docx', bytes: docx(paragraph(run('x')), { [name]: 'x' }) }),
      ).rejects.toMatchObject({ code: 'file-damaged' })
    },
  )
})
