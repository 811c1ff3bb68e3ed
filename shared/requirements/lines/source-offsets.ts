import type { Block } from '../../domain/block.ts'

/** The offset in the source of every character of a block's text; a character that stands nowhere has that of the one before. */
export function sourceOffsets(block: Block): number[] {
  const offsets: number[] = new Array<number>(block.text.length).fill(-1)
  for (const run of block.runs)
    for (let at = 0; at < run.length && run.at + at < offsets.length; at++) offsets[run.at + at] = run.start + at
  let before = block.runs[0]?.start ?? block.start
  for (let at = 0; at < offsets.length; at++) {
    const here = offsets[at] ?? -1
    if (here < 0) offsets[at] = before
    else before = here
  }
  return offsets
}
