import type { Block } from '../../domain/block.ts'

/** For every UTF-16 unit of a block's text, where it stands in the source. Units that stand nowhere repeat the place before. */
export function blockOffsets(block: Block): number[] {
  const offsets = new Array<number>(block.text.length).fill(-1)
  for (const run of block.runs) {
    for (let index = 0; index < run.length; index += 1) offsets[run.at + index] = run.start + index
  }
  let last = block.start
  for (let index = 0; index < offsets.length; index += 1) {
    const offset = offsets[index] ?? -1
    if (offset < 0) offsets[index] = last
    else last = offset
  }
  return offsets
}
