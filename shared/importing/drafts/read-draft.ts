import { tokens } from '../../text/tokens.ts'
import { gatherBullet, gatherProse, type ItemContext, lineStretch } from '../items/gather-items.ts'
import type { Gathered } from '../items/gathered.ts'
import { isRemark } from '../items/is-remark.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { draftHeadings } from './draft-headings.ts'

/** An alignment draft: bullets and sentences answer the headings above them. Headings stay unplaced; remarks become notes. */
export function readDraft(lines: readonly Line[], gathered: Gathered): void {
  const context: ItemContext = { gathered, into: gathered.items, draft: true, open: [] }
  const headings = draftHeadings(lines)
  for (const line of lines) {
    if (headings.has(line)) context.open.length = 0
    else if (line.block.kind === 'bullet' && line.block.continues !== true) gatherBullet(context, line)
    else if (isRemark(line.text, true)) gathered.notes.push(lineStretch(line))
    else if (isProse(line.text) || tokens(line.text).length >= 4) gatherProse(context, line)
  }
}
