import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../../../../shared/domain/quote.ts'
import { givenHref } from '../blocks/given-href.ts'
import { drawnPage } from './drawn-page.ts'
import { fontLook, isIconFont } from './font-look.ts'
import { withWrittenSpaces } from './letter-spacing.ts'
import { applyTo, type Matrix, multiply } from './matrix.ts'
import type { PageContent, PdfItem } from './page-content.ts'
import { withSoftHyphens } from './soft-hyphens.ts'
import { type TagPlace, tagPlaces } from './tag-places.ts'
import { visibleItems } from './visible-items.ts'

interface Context {
  readonly page: PDFPageProxy
  readonly toPage: Matrix
  readonly places: ReadonlyMap<string, TagPlace>
  readonly links: readonly (Box & { href: string })[]
  readonly names: Map<string, string>
}

/** Reads a page's text pieces with their fonts, tags and links, and the shapes that may be bullets. Icon fonts are left out: they are pictures. */
export async function readPage(page: PDFPageProxy, images: boolean): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 })
  const drawn = drawnPage(await page.getOperatorList(), viewport.transform, images)
  const content = await page.getTextContent({ includeMarkedContent: true })
  const places = tagPlaces(await page.getStructTree().catch(() => null))
  const context: Context = {
    page,
    toPage: viewport.transform,
    places,
    links: await linksOf(page, viewport.transform),
    names: new Map(),
  }
  const items: PdfItem[] = []
  const rotated: PdfItem[] = []
  const marked: (TagPlace | null)[] = []
  for (const piece of content.items) {
    if (!('str' in piece)) {
      if (piece.type === 'endMarkedContent') marked.pop()
      else marked.push((piece.id === undefined ? null : places.get(piece.id)) ?? marked.at(-1) ?? null)
      continue
    }
    if (piece.str === '') continue
    const { item, straight } = toItem(context, piece, {
      place: marked.at(-1) ?? null,
      order: items.length + rotated.length,
    })
    if (item) (straight ? items : rotated).push(item)
  }
  const written = withWrittenSpaces(
    items.map((item) => item.text),
    drawn.shown.map(({ character }) => character),
  )
  const hyphened = withSoftHyphens(written, drawn.shown)
  const spaced = items.map((item, index) => ({ ...item, text: hyphened[index] ?? item.text }))
  const seen = visibleItems(spaced, drawn)
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    items: seen.items.filter((item) => !isIconFont(item.font)),
    rotated: rotated.filter((item) => !isIconFont(item.font)),
    dots: drawn.dots,
    hasPictures: drawn.hasPictures || (images && items.length + rotated.length === 0),
    hidden: seen.hidden,
  }
}

interface Piece {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

function toItem(
  context: Context,
  piece: Piece,
  rest: Pick<PdfItem, 'place' | 'order'>,
): { item: PdfItem | null; straight: boolean } {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = multiply(context.toPage, piece.transform)
  const size = Math.hypot(c, d)
  const straight = a > 0 && Math.abs(b) < 0.1 * Math.abs(a)
  const font = fontName(context, piece.fontName)
  const box = { x, y: y - size * 0.7, width: piece.width, height: size * 0.7 }
  const item = {
    text: piece.str,
    x,
    y,
    width: piece.width,
    size,
    font,
    ...fontLook(font),
    href: hrefAt(context, box),
    ...rest,
  }
  return { item: size > 0 ? item : null, straight }
}

/** Real font name, without the subset's prefix. */
function fontName({ page, names }: Context, id: string): string {
  const known = names.get(id)
  if (known !== undefined) return known
  let name = id
  if (page.commonObjs.has(id)) {
    const font: unknown = page.commonObjs.get(id)
    const stated: unknown = typeof font === 'object' && font !== null ? Reflect.get(font, 'name') : null
    if (typeof stated === 'string') name = stated.replace(/^[A-Z]{6}\+/, '')
  }
  names.set(id, name)
  return name
}

async function linksOf(page: PDFPageProxy, toPage: Matrix): Promise<(Box & { href: string })[]> {
  const annotations: unknown[] = await page.getAnnotations().catch(() => [])
  return annotations.flatMap((annotation) => {
    if (typeof annotation !== 'object' || annotation === null) return []
    const url: unknown = Reflect.get(annotation, 'url')
    const rect: unknown = Reflect.get(annotation, 'rect')
    const href = typeof url === 'string' ? givenHref(url) : null
    if (href === null || !Array.isArray(rect)) return []
    const [x0 = 0, y0 = 0] = applyTo(toPage, Number(rect[0]), Number(rect[1]))
    const [x1 = 0, y1 = 0] = applyTo(toPage, Number(rect[2]), Number(rect[3]))
    return [{ href, x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) }]
  })
}

function hrefAt({ links }: Context, box: Box): string | null {
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  const found = links.find(
    (link) => x >= link.x && x <= link.x + link.width && y >= link.y - 1 && y <= link.y + link.height + 1,
  )
  return found?.href ?? null
}
