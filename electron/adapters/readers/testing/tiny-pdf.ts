/** A piece of text on a page of a tiny PDF; points from the bottom left, as PDF has it. */
export interface TinyText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly font?: string
}

export interface TinyPage {
  readonly texts: readonly TinyText[]
  /** Drawing operators put before the text. */
  readonly drawing?: string
}

export interface TinyPdf {
  readonly pages: readonly TinyPage[]
  /** Entries for the trailer, such as an encryption dictionary. */
  readonly trailer?: string
  /** A picture on every page. */
  readonly picture?: boolean
  /** Fonts say that their hyphens are U+00AD, as a widespread class for CVs does. */
  readonly softHyphens?: boolean
}

const softMap =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Soft def 1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfrange <20> <2C> <0020> <2D> <2D> <00AD> <2E> <7E> <002E> endbfrange endcmap end end'

/** Writes a PDF of a few lines by hand, so that a test shows all of its fixture. */
export function tinyPdf({ pages, trailer = '', picture = false, softHyphens = false }: TinyPdf): Uint8Array {
  const fonts = [...new Set(pages.flatMap(({ texts }) => texts.map(({ font = 'Helvetica' }) => font)))]
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const first = 3 + fonts.length + (picture ? 1 : 0) + (softHyphens ? 1 : 0)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}] >>`,
  )
  const meaning = softHyphens ? ` /ToUnicode ${first - 1} 0 R` : ''
  for (const font of fonts)
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding${meaning} >>`)
  if (picture)
    add(
      `<< /Type /XObject /Subtype /Image /Width 20 /Height 20 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 400 >>\nstream\n${'0'.repeat(400)}\nendstream`,
    )
  if (softHyphens) add(`<< /Length ${softMap.length} >>\nstream\n${softMap}\nendstream`)
  const resources = `/Font << ${fonts.map((_, index) => `/F${index} ${3 + index} 0 R`).join(' ')} >>${picture ? ` /XObject << /I ${3 + fonts.length} 0 R >>` : ''}`
  for (const page of pages) {
    const stream = `${page.drawing ?? ''}\n${picture ? 'q 500 0 0 700 40 40 cm /I Do Q\n' : ''}${page.texts.map((text) => show(text, fonts)).join('\n')}`
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length + 2} 0 R /Resources << ${resources} >> >>`,
    )
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  }
  return file(objects, trailer)
}

function show({ text, x, y, size = 11, font = 'Helvetica' }: TinyText, fonts: readonly string[]): string {
  return `BT /F${fonts.indexOf(font)} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`
}

function file(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((body, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
