import { sectionHeading } from '../../../../shared/importing/sections/section-heading.ts'
import { makeLine, type PdfLine, wideGap } from './line.ts'
import type { PdfItem } from './page-content.ts'

/** The lines of what stands on one baseline: one, or two where the name of a section stands in the margin beside its first line. */
export function rowLines(page: number, items: readonly PdfItem[]): PdfLine[] {
  const at = endOfHeading(items)
  const parts = at > 0 ? [items.slice(0, at), items.slice(at)] : [items]
  return parts.flatMap((part) => makeLine(page, part) ?? [])
}

/** How many of the items are a section's name, set apart from the rest by a gap and by its look; 0 when none are. */
function endOfHeading(items: readonly PdfItem[]): number {
  const inked = items.filter(({ text }) => text.trim() !== '')
  const gap = inked.findIndex((item, index) => {
    const before = inked[index - 1]
    return before !== undefined && item.x - (before.x + before.width) > wideGap * item.size
  })
  const [first, after] = [inked[0], inked[gap]]
  if (!first || !after || first.href !== null || !setApart(first, after)) return 0
  const name = inked.slice(0, gap).map(({ text }) => text)
  return sectionHeading(name.join(' ').replace(/\s+/gu, ' ').trim()) === null ? 0 : items.indexOf(after)
}

function setApart(one: PdfItem, other: PdfItem): boolean {
  const isCaps = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
  return (one.bold && !other.bold) || one.size >= other.size * 1.1 || (isCaps(one.text) && !isCaps(other.text))
}
