import type { Range } from '../text/range.ts'
import { tokens } from '../text/tokens.ts'

const length = 4
const plain = new Set('i the a an of to in and for with at on my as that is was have has by from it this be'.split(' '))

/** Runs of four words that a text says more than once, at each place after the first; runs of small words only do not count. */
export function repeatedPhrases(text: string): Range[] {
  const words = tokens(text)
  const seen = new Set<string>()
  const found: { start: number; end: number }[] = []
  for (let at = 0; at + length <= words.length; at += 1) {
    const run = words.slice(at, at + length)
    const key = run.map(({ word }) => word).join(' ')
    const [first, end] = [run[0], run.at(-1)]
    if (
      !first ||
      !end ||
      run.filter(({ word }) => !plain.has(word)).length < 2 ||
      /[.!?\n]/u.test(text.slice(first.end, end.start))
    )
      continue
    if (!seen.has(key)) {
      seen.add(key)
      continue
    }
    const last = found.at(-1)
    if (last && first.start <= last.end) last.end = end.end
    else found.push({ start: first.start, end: end.end })
  }
  return found
}
