import type { Block } from '../../domain/block.ts'

/** How far each line of a block, by where it begins in the block's text, is set in from the left of its source, in spaces; 0 where something else stands before it, as a tab does, which sets columns. */
export function indentInSource(block: Block, source: string): (start: number) => number {
  if (block.runs.length === 0) return () => 0
  return (start) => {
    const at = offsetOf(block, start)
    const [before = ''] = / *$/u.exec(source.slice(Math.max(0, at - widest), at)) ?? []
    const edge = at - before.length
    return edge === 0 || /[\n\r]/u.test(source[edge - 1] ?? '') ? before.length : 0
  }
}

/** No line of a list is set in further. In characters. */
const widest = 40

/** Where one character of a block's text stands in the source, the place before it if it stands nowhere. Runs are halved, as a line is asked about alone and a block may have thousands. */
function offsetOf({ runs, start }: Block, at: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.at ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const run = runs[low - 1]
  return run ? run.start + Math.min(at - run.at, Math.max(0, run.length - 1)) : start
}
