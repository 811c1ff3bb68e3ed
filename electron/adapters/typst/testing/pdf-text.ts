import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What pdf.js reads in a PDF: its words in order, its facts, and the kinds of its structure tree. */
export async function readPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await loading.promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const texts = await Promise.all(pages.map(async (page) => pageText((await page.getTextContent()).items)))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const links = await Promise.all(pages.map((page) => page.getAnnotations()))
  const { info } = await pdf.getMetadata()
  const marked = await pdf.getMarkInfo()
  const outline = (await pdf.getOutline()) ?? []
  await loading.destroy()
  return {
    text: texts.join('\n'),
    info: info as Readonly<Record<string, unknown>>,
    tagged: isMarked(marked),
    roles: trees.flatMap(rolesIn),
    links: links.flat().map((link: { url?: string }) => link.url ?? ''),
    pages: pdf.numPages,
    bookmarks: outline.flatMap(titlesIn),
  }
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

/** pdf.js documents an object here and gives a map. */
function isMarked(info: unknown): boolean {
  return info instanceof Map && info.get('Marked') === true
}

function pageText(items: readonly unknown[]): string {
  return items
    .map((item) => {
      if (typeof item !== 'object' || item === null || !('str' in item)) return ''
      return `${item.str}${'hasEOL' in item && item.hasEOL ? '\n' : ''}`
    })
    .join('')
}

/** Titles of bookmarks from top to bottom. */
function titlesIn({ title, items }: Bookmark): string[] {
  return [title, ...items.flatMap(titlesIn)]
}

function rolesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'role' in node && typeof node.role === 'string' ? [node.role] : []
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...own, ...children.flatMap(rolesIn)]
}
