import { createHash } from 'node:crypto'
import type { TypesetLine } from '../../../../shared/domain/typeset-line.ts'
import type { TypesetPage } from '../../../../shared/domain/typeset-page.ts'
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

/** A page and its lines; its key is of both. */
export interface SplitPage {
  readonly page: TypesetPage
  readonly lines: readonly Omit<TypesetLine, 'page'>[]
}

/**
 * Cuts the one SVG that Typst draws of all pages into one SVG for each page, which keeps only the letter shapes it uses, and
 * reads from it where each line stands. The pictures hold no script, no style sheet, no link and no address to load, so they
 * are safe in an `<img>`. A page that is drawn as in the drawing before is not read again: after a key that is nearly every one.
 */
export function pageSplitter(): (svg: string) => readonly SplitPage[] {
  let before: ReadonlyMap<string, SplitPage> = new Map()
  return (svg) => {
    const cut = cutter(svg)
    const split = partsOf(svg).map((own) => [own, before.get(own) ?? cut(own)] as const)
    before = new Map(split)
    return split.map(([, page]) => page)
  }
}

const [pageStart, pageOwn] = ['<g class="typst-page"', ' data-tid="']

/** What each page draws, without its place among the others. It is searched and not split: a drawing may have megabytes. */
function partsOf(svg: string): string[] {
  const starts: number[] = []
  for (let at = svg.indexOf(pageStart); at >= 0; at = svg.indexOf(pageStart, at + 1)) starts.push(at)
  return starts.map((start, page) => pageStart + svg.slice(svg.indexOf(pageOwn, start), starts[page + 1]))
}

/** Cuts pages out of a drawing; the letter shapes are looked through once the first page is. */
function cutter(svg: string): (part: string) => SplitPage {
  let shapes: ReadonlyMap<string, string> | null = null
  return (part) => {
    shapes ??= new Map([...defsOf(svg, 'glyph'), ...defsOf(svg, 'clip-path')])
    const { width, height } = sizeOf(part)
    const drawn = pageSvg(part.replace(/<\/svg>\s*$/u, ''), shapes)
    const lines = linesOfPage(part)
    const hash = createHash('sha256').update(drawn).update(JSON.stringify(lines))
    const key = hash.digest('base64url').slice(0, 22)
    return { page: { key, width, height, svg: drawn }, lines }
  }
}

function sizeOf(part: string): { readonly width: number; readonly height: number } {
  const [, width = '595', height = '842'] = /data-page-width="([\d.]+)" data-page-height="([\d.]+)"/u.exec(part) ?? []
  return { width: Number(width), height: Number(height) }
}

function pageSvg(part: string, shapes: ReadonlyMap<string, string>): string {
  const { width, height } = sizeOf(part)
  const drawn = unneeded.reduce((text, pattern) => text.replace(pattern, ''), part).replace(/^<g[^>]*>/u, '<g>')
  const references = drawn.matchAll(/ (?:(?:xlink:)?href="#|clip-path="url\(#)([^")]+)/gu)
  const used = new Set(Array.from(references, (match) => match[1] ?? ''))
  const defs = [...used].map((id) => shapes.get(id) ?? '').join('')
  const box = `viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt"`
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
  const paper = `<rect width="${width}" height="${height}" fill="#fff"/>`
  return `<svg ${box} ${names}><defs>${defs}</defs>${paper}${drawn}</svg>`
}

/** The letter shapes (an outline each, or a picture for coloured signs) or the clips of a drawing by their id. */
function defsOf(svg: string, kind: 'glyph' | 'clip-path'): [string, string][] {
  const [, defs = ''] = new RegExp(`<defs class="${kind}">([\\s\\S]*?)</defs>`, 'u').exec(svg) ?? []
  const starts = [...defs.matchAll(/<[a-zA-Z]+ id="([^"]+)"/gu)]
  return starts.map((match, index) => {
    const shape = defs.slice(match.index, starts[index + 1]?.index ?? defs.length)
    return [match[1] ?? '', shape.replace(/ (?:data-[a-z-]+|class)="[^"]*"/gu, '')]
  })
}
