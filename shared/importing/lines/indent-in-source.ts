import type { Block } from '../../domain/block.ts'
import { placeInSource } from './place-in-source.ts'

/** How far each line of a block, by where it begins in the block's text, is set in from the left of its source, in spaces; 0 where something else stands before it, as a tab does, which sets columns. */
export function indentInSource(block: Block, source: string): (start: number) => number {
  if (block.runs.length === 0) return () => 0
  return (start) => {
    const at = placeInSource(block, start)
    const [before = ''] = / *$/u.exec(source.slice(Math.max(0, at - widest), at)) ?? []
    const edge = at - before.length
    return edge === 0 || /[\n\r]/u.test(source[edge - 1] ?? '') ? before.length : 0
  }
}

/** No line of a list is set in further. In characters. */
const widest = 40
