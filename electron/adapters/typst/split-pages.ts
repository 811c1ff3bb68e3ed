/**
 * Cuts the one SVG that Typst draws of all pages into one SVG for each page, without the white space between elements.
 * Every page keeps only the letter shapes it uses. The picture holds no script, style sheet or address to load.
 */
export function splitPages(svg: string): string[] {
  const [, width = '', whole = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? []
  const defs = /\n {4}<defs[\s\S]*$/u.exec(svg)
  const body = svg.slice(svg.indexOf('>') + 1, defs?.index ?? svg.lastIndexOf('</svg>'))
  const glyphs = glyphTable(defs?.[0] ?? '')
  const pages = body.split(/\n {4}(?=<path class="typst-shape" fill="#ffffff")/u).filter((part) => part.trim() !== '')
  const height = Number(whole) / Math.max(pages.length, 1)
  return pages.map((page, index) => pageSvg(page, glyphs, { width, height, top: height * index }))
}

interface Sheet {
  readonly width: string
  readonly height: number
  readonly top: number
}

function pageSvg(page: string, glyphs: ReadonlyMap<string, string>, { width, height, top }: Sheet): string {
  const used = [...new Set([...page.matchAll(/xlink:href="#([^"]+)"/gu)].map((match) => match[1] ?? ''))]
  const shapes = used.map((id) => glyphs.get(id) ?? '').join('')
  const box = `viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt"`
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
  const moved = top === 0 ? tight(page) : tight(page).replace(/<g transform="[^"]*">/u, '<g>')
  return `<svg ${box} ${names}><defs>${shapes}</defs>${moved}</svg>`
}

function glyphTable(defs: string): ReadonlyMap<string, string> {
  const symbols = defs.matchAll(/<symbol id="([^"]+)"[\s\S]*?<\/symbol>/gu)
  return new Map(Array.from(symbols, (match) => [match[1] ?? '', tight(match[0])]))
}

function tight(svg: string): string {
  return svg
    .replace(/>\s+</gu, '><')
    .replace(/ class="typst-[a-z-]+"/gu, '')
    .replace(/ fill-rule="nonzero"/gu, '')
    .trim()
}
