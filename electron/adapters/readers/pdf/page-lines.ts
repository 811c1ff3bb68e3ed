import { withFloatsBeside } from './floats-beside.ts'
import { isInterleaved } from './interleaved.ts'
import type { PdfLine } from './line.ts'
import type { PageContent, PdfItem } from './page-content.ts'
import { geometricLines } from './page-order.ts'
import { withRailsBeside } from './rails-beside.ts'
import { disorder, streamLines } from './stream-lines.ts'

/** Above this share of senseless line ends the page's own order is not followed. */
const mostDisorder = 0.08

/** A page's lines in reading order: by its tags, else in the page's own order, while that makes sense; else by geometry. */
export function pageLines(page: PageContent, tagged: boolean): { lines: PdfLine[]; rebuilt: boolean } {
  const lines = streamLines(page.number, tagged ? byTags(page.items) : page.items)
  const sensible = tagged || disorder(lines) <= mostDisorder
  if (sensible && !isInterleaved(page.items, lines))
    return { lines: withRailsBeside(withFloatsBeside(lines)), rebuilt: false }
  return { lines: geometricLines(page.number, page.items), rebuilt: true }
}

/** Tagged pieces in the order of the tags, each followed by the untagged ones that came after it on the page. */
function byTags(items: readonly PdfItem[]): PdfItem[] {
  let last = -1
  const keyed = items.map((item) => {
    if (item.place) last = item.place.order
    return { item, key: item.place?.order ?? last }
  })
  return keyed.sort((a, b) => a.key - b.key || a.item.order - b.item.order).map(({ item }) => item)
}
