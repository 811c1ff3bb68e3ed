import type { ReadDocument } from '../../../shared/domain/reading.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { Warning } from '../../../shared/domain/warning.ts'
import { assemble, type DraftBlock } from './blocks/assemble.ts'
import { lineBlocks } from './pdf/line-blocks.ts'
import { openPdf } from './pdf/load-pdf.ts'
import type { PageContent } from './pdf/page-content.ts'
import { pageLines } from './pdf/page-lines.ts'
import { readPage } from './pdf/read-page.ts'
import { withoutRunningLines } from './pdf/running-lines.ts'
import { withMeantHyphens } from './pdf/soft-hyphens.ts'
import { isTagged } from './pdf/tagged.ts'
import type { ReaderInput } from './reader-input.ts'

/**
 * Reads a PDF: by its own tags where it has useful ones, else by how its pages are laid out. Blocks carry their page and boxes.
 * Fails with `file-encrypted`, `file-damaged`, `file-scanned` or `file-too-large`.
 */
export async function readPdf(input: ReaderInput): Promise<ReadDocument> {
  const pages = withMeantHyphens(await readPages(input))
  refuseScanned(input.name, pages)
  const tagged = isTagged(pages)
  const ordered = pages.map((page) => ({ ...pageLines(page, tagged), height: page.height }))
  const lines = withoutRunningLines(ordered).flat()
  const dots = new Map(pages.map((page) => [page.number, page.dots]))
  const { text, blocks } = assemble([...lineBlocks({ lines, dots, tagged }), ...pages.flatMap(rotated)])
  const rebuilt = ordered.flatMap((page, index) => (page.rebuilt ? [index + 1] : []))
  return {
    kind: 'pdf',
    text,
    blocks,
    hidden: pages.flatMap((page) => page.hidden),
    warnings: [...(rebuilt.length > 0 ? [orderWarning(rebuilt)] : []), ...scannedWarning(pages)],
  }
}

async function readPages({ name, bytes, limits, onPage }: ReaderInput): Promise<PageContent[]> {
  const document = await openPdf(name, bytes)
  try {
    if (document.numPages > limits.pages)
      throw new VouchError(
        'file-too-large',
        `“${name}” has ${document.numPages} pages, the limit is ${limits.pages}: import the pages you need.`,
      )
    if (document.numPages === 0)
      throw new VouchError('file-empty', `“${name}” has no pages: choose a file that has text in it.`)
    const pages: PageContent[] = []
    const images = /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes).toString('latin1'))
    let characters = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(await document.getPage(number), images)
      pages.push(page)
      characters += page.items.reduce((sum, item) => sum + item.text.length, 0)
      if (characters > limits.characters)
        throw new VouchError(
          'file-too-large',
          `“${name}” holds too much text (over ${limits.characters.toLocaleString('en')} characters): split it and import the parts you need.`,
        )
      onPage?.(number, document.numPages)
    }
    return pages
  } catch (cause) {
    if (cause instanceof VouchError) throw cause
    throw new VouchError(
      'file-damaged',
      `“${name}” is damaged or breaks off: save or download it again and import that.`,
      { cause },
    )
  } finally {
    await document.loadingTask.destroy()
  }
}

/** A PDF without text, or whose letters do not say what they are. */
function refuseScanned(name: string, pages: readonly PageContent[]): void {
  const text = pages.flatMap((page) => [...page.items, ...page.rotated].map((item) => item.text)).join('')
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const unknown = text.match(/[\uE000-\uF8FF\uFFFD]|\p{Cc}/gu)?.length ?? 0
  const pictures = pages.some((page) => page.hasPictures)
  if (letters === 0 && !pictures)
    throw new VouchError('file-empty', `“${name}” has no text on its pages: choose a file that has text in it.`)
  if ((pictures && letters < 80 * pages.length && letters < 400) || unknown > letters)
    throw new VouchError(
      'file-scanned',
      `“${name}” holds pictures of text rather than text: import the document it was made from, or paste the text.`,
    )
}

/** Pages that are pictures while others have text. */
function scannedWarning(pages: readonly PageContent[]): Warning[] {
  const scanned = pages.filter((page) => page.hasPictures && page.items.length + page.rotated.length === 0)
  if (scanned.length === 0) return []
  const numbers = scanned.map((page) => page.number)
  const which = numbers.length === 1 ? `Page ${numbers[0]} is a picture` : `Pages ${numbers.join(', ')} are pictures`
  return [{ code: 'page-scanned', message: `${which} without text and could not be read; type what matters of it in.` }]
}

const rotated = (page: PageContent): DraftBlock[] =>
  page.rotated.map((item) => ({ shape: { kind: 'paragraph', level: 0, page: page.number }, text: item.text }))

function orderWarning(pages: readonly number[]): Warning {
  const which = pages.length === 1 ? `page ${pages[0]}` : `pages ${pages.join(', ')}`
  return {
    code: 'order-rebuilt',
    message: `The text of ${which} was stored out of order; it was put in order by its place on the page, please look it over.`,
  }
}
