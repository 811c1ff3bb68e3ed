import { type DocumentBlock, type Inline, type StarPart, starParts } from '../../../shared/domain/document.ts'
import { countWords } from '../../../shared/writing/count-words.ts'

/** How many words of a section play each part of STAR, and how many it has in all; notes to self count for nothing. */
export interface StarShares {
  readonly words: Readonly<Record<StarPart, number>>
  readonly all: number
}

/** The parts a section's words play; null when none of them is marked. */
export function starShares(blocks: readonly DocumentBlock[]): StarShares | null {
  const texts: Record<StarPart | 'none', string> = { situation: '', task: '', action: '', result: '', none: '' }
  let last: StarPart | 'none' | null = null
  for (const inline of blocks.flatMap(inlinesOf)) {
    const part = partOf(inline)
    if (part === null) continue
    // A word that is partly bold, say, stays one word; another part begins another.
    texts[part] += (part === last ? '' : ' ') + (inline.kind === 'text' ? inline.text : '\n')
    last = part
  }
  const [situation, task, action, result] = starParts.map((part) => countWords(texts[part]))
  const words = { situation: situation ?? 0, task: task ?? 0, action: action ?? 0, result: result ?? 0 }
  const marked = starParts.reduce((sum, part) => sum + words[part], 0)
  return marked === 0 ? null : { words, all: marked + countWords(texts.none) }
}

function partOf(inline: Inline): StarPart | 'none' | null {
  if (inline.kind === 'break') return 'none'
  if (inline.marks.some(({ kind }) => kind === 'note')) return null
  const star = inline.marks.find((mark) => mark.kind === 'star')
  return star?.kind === 'star' ? star.part : 'none'
}

function inlinesOf(block: DocumentBlock): readonly Inline[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [...block.content, { kind: 'break' }]
  if (block.kind === 'quote') return block.content.flatMap(inlinesOf)
  return block.items.flatMap((item) => item.content.flatMap(inlinesOf))
}
