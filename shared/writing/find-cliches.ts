import type { Range } from '../text/range.ts'
import { cliches } from './cliches.ts'
import { countWords } from './count-words.ts'

/** Worn phrases of a text, and how many there are in 100 words: one is a habit, three are a style. */
export function findCliches(text: string): {
  readonly ranges: readonly Range[]
  readonly density: number
  readonly version: string
} {
  const ranges = cliches.patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
    .sort((a, b) => a.start - b.start)
  const words = countWords(text)
  return { ranges, density: words === 0 ? 0 : (ranges.length / words) * 100, version: cliches.version }
}
