import type { Block } from '../../domain/block.ts'

/** Where one character of a block's text stands in the source, the place before it if it stands nowhere. Runs are halved, as a line is asked about alone and a block may have thousands. */
export function placeInSource({ runs, start }: Block, at: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.at ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const run = runs[low - 1]
  return run ? run.start + Math.min(at - run.at, Math.max(0, run.length - 1)) : start
}
