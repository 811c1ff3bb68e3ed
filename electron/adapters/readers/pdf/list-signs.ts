import type { Box } from '../../../../shared/domain/quote.ts'
import { type Bullet, bulletOf, listDots } from './bullet-lines.ts'
import type { PdfLine } from './line.ts'

/** The lines of a document that begin with the sign of a list item. `dots` are the shapes that may be bullets, by page. */
export function listSigns(lines: readonly PdfLine[], dots: ReadonlyMap<number, readonly Box[]>): Map<PdfLine, Bullet> {
  const signs = new Map<number, Box[]>()
  for (const [page, found] of dots) {
    const own = lines.filter((line) => line.page === page)
    signs.set(page, listDots(own, found))
  }
  return new Map(
    lines.flatMap((line) => {
      const bullet = bulletOf(line, signs.get(line.page) ?? [])
      return bullet ? [[line, bullet] as const] : []
    }),
  )
}

/** Lines whose tags call them cells of a table row though the row holds a list written out with signs: such a row is a page's columns. */
export function withoutListRows(lines: readonly PdfLine[]): PdfLine[] {
  const keyOf = ({ page, place }: PdfLine) => (place?.kind === 'row' ? `${page} ${place.key}` : null)
  const lists = new Set(lines.filter((line) => bulletOf(line, []) !== null).map(keyOf))
  return lines.map((line) =>
    line.place?.kind === 'row' && lists.has(keyOf(line)) ? { ...line, place: { ...line.place, kind: 'loose' } } : line,
  )
}
