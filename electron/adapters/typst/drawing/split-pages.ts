import type { TypesetLine } from '../../../../shared/domain/typeset-line.ts'
import { linesOfPage } from './lines-of-page.ts'

/** Attributes and elements that are there for selecting text and following links, which a picture of a page does not need. */
const unneeded: readonly RegExp[] = [
  /<g transform="[^"]*"><foreignObject[\s\S]*?<\/foreignObject><\/g>/gu,
  /<foreignObject[\s\S]*?<\/foreignObject>/gu,
  /<rect class="pseudo-link"[^>]*><\/rect>/gu,
  /<\/?a(?:\s[^>]*)?>/gu,
  /<g [^>]*class="typst-content-hint"[^>]*><\/g>/gu,
  / (?:data-[a-z-]+|class)="[^"]*"/gu,
]

export interface SplitPages {
  readonly pages: string[]
  readonly lines: TypesetLine[]
}

/**
 * Cuts the one SVG that Typst draws of all pages into one SVG for each page, which keeps only the letter shapes it uses, and
 * reads from it where each line stands. The pictures hold no script, no style sheet, no link and no address to load, so they
 * are safe in an `<img>`.
 */
export function splitPages(svg: string): SplitPages {
  const shapes = shapeTable(/<defs class="glyph">([\s\S]*?)<\/defs>/u.exec(svg)?.[1] ?? '')
  const clips = /<defs class="clip-path">([\s\S]*?)<\/defs>/u.exec(svg)?.[1] ?? ''
  const parts = svg.split(/(?=<g class="typst-page")/u).slice(1)
  return {
    pages: parts.map((part) => pageSvg(part.replace(/<\/svg>\s*$/u, ''), shapes, clips)),
    lines: parts.flatMap((part, page) => linesOfPage(part).map((line) => ({ page, ...line }))),
  }
}

function pageSvg(part: string, shapes: ReadonlyMap<string, string>, clips: string): string {
  const [, width = '0', height = '0'] = /data-page-width="([\d.]+)" data-page-height="([\d.]+)"/u.exec(part) ?? []
  const drawn = unneeded.reduce((text, pattern) => text.replace(pattern, ''), part).replace(/^<g[^>]*>/u, '<g>')
  const used = new Set(Array.from(drawn.matchAll(/ (?:xlink:)?href="#([^"]+)"/gu), (match) => match[1] ?? ''))
  const defs = [...used].map((id) => shapes.get(id) ?? '').join('')
  const box = `viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt"`
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
  const paper = `<rect width="${width}" height="${height}" fill="#fff"/>`
  return `<svg ${box} ${names}><defs>${defs}${clips}</defs>${paper}${drawn}</svg>`
}

/** The letter shapes by their id: an outline each, or a picture for coloured signs. */
function shapeTable(defs: string): ReadonlyMap<string, string> {
  const starts = [...defs.matchAll(/<[a-z]+ id="([^"]+)"/gu)]
  return new Map(
    starts.map((match, index) => {
      const shape = defs.slice(match.index, starts[index + 1]?.index ?? defs.length)
      return [match[1] ?? '', shape.replace(/ class="outline_glyph"/u, '')]
    }),
  )
}
