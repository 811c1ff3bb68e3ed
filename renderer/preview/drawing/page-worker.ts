import { drawPage } from './draw-page.ts'
import type { PageAnswer, PageOrder } from './page-messages.ts'
import { readPage } from './read-page.ts'

/** Draws pages apart from the thread that one types on, where reading and painting thousands of letters would hold up the keys. */
addEventListener('message', ({ data }: MessageEvent<PageOrder>) => {
  const picture = drawn(data)
  const answer: PageAnswer = { id: data.id, picture }
  postMessage(answer, { transfer: picture ? [picture] : [] })
})

function drawn({ svg, width, height }: PageOrder): ImageBitmap | null {
  const drawing = readPage(svg)
  const canvas = new OffscreenCanvas(width, height)
  const paper = drawing && canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!paper) return null
  drawPage(paper, drawing, { width, height })
  return canvas.transferToImageBitmap()
}
