import type { Block } from '../../domain/block.ts'
import type { Unplaced } from '../../domain/source.ts'
import { type Stretch, stretchText } from '../lines/stretch.ts'
import { sourceQuote } from './source-quote.ts'

/** Every stretch of a document's words that no item took, in order, so that nothing is dropped in silence. */
export function findUnplaced({
  blocks,
  taken,
  source,
}: {
  blocks: readonly Block[]
  taken: readonly Stretch[]
  source: string
}): Unplaced[] {
  const byBlock = new Map<Block['runs'], Stretch[]>()
  for (const stretch of taken) (byBlock.get(stretch.block.runs) ?? newList(byBlock, stretch.block.runs)).push(stretch)
  const inside = blocks.flatMap((block) =>
    leftIn(block, byBlock.get(block.runs) ?? []).map((stretch) => ({
      text: stretchText(stretch),
      quote: sourceQuote(stretch, source),
    })),
  )
  return [...inside, ...outside(blocks, source)].sort((a, b) => a.quote.start - b.quote.start)
}

function newList(lists: Map<Block['runs'], Stretch[]>, key: Block['runs']): Stretch[] {
  const made: Stretch[] = []
  lists.set(key, made)
  return made
}

function leftIn(block: Block, taken: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = []
  let at = 0
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (start > at) left.push({ block, start: at, end: start })
    at = Math.max(at, end)
  }
  if (at < block.text.length) left.push({ block, start: at, end: block.text.length })
  return left.flatMap(tidy)
}

function tidy(stretch: Stretch): Stretch[] {
  const text = stretchText(stretch)
  const lead = /^[\s,;|·]*/u.exec(text)?.[0].length ?? 0
  const tail = /[\s,;|·]*$/u.exec(text.slice(lead))?.[0].length ?? 0
  const kept = { ...stretch, start: stretch.start + lead, end: stretch.end - tail }
  return /[\p{L}\p{N}]/u.test(stretchText(kept)) ? [kept] : []
}

/** Words of the source that stand in no block: front matter, definitions of links. Tags alone say nothing. */
function outside(blocks: readonly Block[], source: string): Unplaced[] {
  const found: Unplaced[] = []
  let at = 0
  const look = (to: number) => {
    const raw = source.slice(at, to)
    const lead = /^[\s>*#|=_~`+-]*/u.exec(raw)?.[0].length ?? 0
    const text = raw.slice(lead).trimEnd()
    const words = text.replace(/<[^<>]*>|\]\([^()]*\)|\{:[^}]*\}|[>![\]*_#|`]+/gu, ' ')
    if (/[\p{L}\p{N}]/u.test(words) && !/^\s*(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]\s*$/iu.test(words))
      found.push({
        text: words.replace(/\s+/gu, ' ').trim(),
        quote: { start: at + lead, end: at + lead + text.length },
      })
  }
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (block.start > at) look(block.start)
    at = Math.max(at, block.end)
  }
  if (at < source.length) look(source.length)
  return found
}
