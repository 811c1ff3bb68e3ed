import type { DraftBlock } from './assemble.ts'

const sure = /^\s*(?:[•●○◦‣⁃∙▪▫■□►▸▶◆◇❖➢➤➔✓✔\uE000-\uF8FF](?:\uFE0F)?|[→⇒➜⟶](?=\s+\D))\s*(?=\S)/
const dash = /^\s*[-–—*·]\s+(?=\S)/

/** Paragraphs that begin with a bullet glyph become bullets, without the glyph; dashes only where two such lines follow each other. */
export function glyphBullets(drafts: readonly DraftBlock[]): DraftBlock[] {
  return drafts.map((draft, index) => {
    if (draft.shape.kind !== 'paragraph') return draft
    const glyph = sure.exec(draft.text) ?? (inRow(drafts, index) ? dash.exec(draft.text) : null)
    return glyph ? withoutHead(draft, glyph[0].length) : draft
  })
}

const dashed = (draft: DraftBlock | undefined): boolean =>
  draft !== undefined && draft.shape.kind === 'paragraph' && dash.test(draft.text)

const inRow = (drafts: readonly DraftBlock[], index: number): boolean =>
  dashed(drafts[index]) && (dashed(drafts[index - 1]) || dashed(drafts[index + 1]))

function withoutHead({ shape, text, marks = [] }: DraftBlock, length: number): DraftBlock {
  const shift = (offset: number) => Math.max(0, offset - length)
  return {
    shape: { ...shape, kind: 'bullet' },
    text: text.slice(length),
    marks: marks.map((mark) => ({ ...mark, start: shift(mark.start), end: shift(mark.end) })),
  }
}
