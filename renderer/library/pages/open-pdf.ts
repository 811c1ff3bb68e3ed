import type { PDFPageProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

/** Width and height in points as the page is looked at, turned if it says so. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** A PDF whose pages can be drawn. */
export interface OpenPdf {
  readonly sizes: readonly PageSize[]
  /**
   * Draws a page, counted from 1, as wide as given in CSS pixels and as sharp as the screen. Links, forms and scripts are dead: it is
   * a picture. Fails when the page is damaged, and when stopped.
   */
  draw(page: number, width: number, signal: AbortSignal): Promise<HTMLCanvasElement>
  close(): void
}

/** What a page may take up when drawn, in device pixels: a poster on a sharp screen is drawn a little softer. */
const mostPixels = 16_000_000
const mostPicturePixels = 64_000_000

/** Opens a PDF with pdf.js, which is loaded only now, in a worker of its own; nothing is fetched. Fails when the file cannot be opened. */
export async function openPdf(file: Blob): Promise<OpenPdf> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const data = await file.arrayBuffer()
  const thread = new Worker(workerAddress, { type: 'module' })
  const failure = failureOf(thread)
  const task = getDocument({
    data,
    worker: PDFWorker.create({ port: thread }),
    enableXfa: false,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: mostPicturePixels,
    verbosity: 0,
  })
  const close = () => {
    void task.destroy().finally(() => thread.terminate())
  }
  try {
    const document = await Promise.race([task.promise, failure])
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
    )
    return { sizes: pages.map(sizeOf), draw: (page, width, signal) => drawn(pages[page - 1], width, signal), close }
  } catch (cause) {
    close()
    throw cause
  }
}

/** pdf.js waits for ever for a worker that could not start. */
const failureOf = (thread: Worker): Promise<never> =>
  new Promise((_, reject) => {
    thread.addEventListener('error', () => reject(new Error('The worker of pdf.js did not start.')), { once: true })
  })

function sizeOf(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: 1 })
  return { width, height }
}

async function drawn(page: PDFPageProxy | undefined, width: number, signal: AbortSignal): Promise<HTMLCanvasElement> {
  if (!page) throw new RangeError('There is no such page.')
  signal.throwIfAborted()
  const size = sizeOf(page)
  const sharp = (width / size.width) * devicePixelRatio
  const scale = Math.min(sharp, Math.sqrt(mostPixels / (size.width * size.height)))
  const viewport = page.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(viewport.width))
  canvas.height = Math.max(1, Math.round(viewport.height))
  const task = page.render({ canvas, viewport })
  signal.addEventListener('abort', () => task.cancel(), { once: true })
  await task.promise
  page.cleanup()
  return canvas
}
