import type { SpanMark } from '../../../../shared/domain/block.ts'

/** A run of `*`, `_` or `~` that may open or close emphasis. */
export interface Delimiter {
  readonly sign: string
  start: number
  count: number
  readonly original: number
  readonly opens: boolean
  readonly closes: boolean
}

const space = /[\s\u00A0]/
const punctuation = /[\p{P}\p{S}]/u

/** The delimiter run at `at`, by the flanking rules of CommonMark 0.31 section 6.2. */
export function delimiterAt(text: string, at: number): Delimiter {
  const sign = text[at] ?? ''
  let end = at
  while (text[end] === sign) end += 1
  const before = text[at - 1] ?? '\n'
  const after = text[end] ?? '\n'
  const left = !space.test(after) && (!punctuation.test(after) || space.test(before) || punctuation.test(before))
  const right = !space.test(before) && (!punctuation.test(before) || space.test(after) || punctuation.test(after))
  const inWord = sign === '_'
  return {
    sign,
    start: at,
    count: end - at,
    original: end - at,
    opens: left && (!inWord || !right || punctuation.test(before)),
    closes: right && (!inWord || !left || punctuation.test(after)),
  }
}

/** Where the emphasis algorithm writes: which characters are markup, and which stretches are marked. */
export interface Marking {
  readonly keep: Uint8Array
  readonly marks: SpanMark[]
}

/** Pairs the delimiters from index `bottom` on and takes them off the list (CommonMark's "process emphasis"). */
export function pairDelimiters(delimiters: Delimiter[], bottom: number, into: Marking): void {
  const floors = new Map<string, number>()
  for (let index = bottom; index < delimiters.length; index++) {
    const closer = delimiters[index]
    if (!closer?.closes) continue
    while (closer.count > 0) {
      const key = `${closer.sign}${closer.opens}${closer.original % 3}`
      const found = openerFor(delimiters, closer, { index, floor: Math.max(bottom, floors.get(key) ?? bottom) })
      if (found < 0) {
        floors.set(key, index)
        break
      }
      pair(delimiters[found] ?? closer, closer, into)
      for (const between of delimiters.slice(found + 1, index)) between.count = 0
    }
  }
  delimiters.length = bottom
}

function openerFor(
  delimiters: readonly Delimiter[],
  closer: Delimiter,
  { index, floor }: { index: number; floor: number },
): number {
  for (let at = index - 1; at >= floor; at--) {
    const opener = delimiters[at]
    if (!opener || opener.count === 0 || opener.sign !== closer.sign || !opener.opens) continue
    if (closer.sign === '~' && (opener.count !== 2 || closer.count !== 2)) continue
    const clash = (opener.closes || closer.opens) && (opener.original + closer.original) % 3 === 0
    if (!clash || (opener.original % 3 === 0 && closer.original % 3 === 0)) return at
  }
  return -1
}

function pair(opener: Delimiter, closer: Delimiter, { keep, marks }: Marking): void {
  const used = opener.count >= 2 && closer.count >= 2 ? 2 : 1
  opener.count -= used
  const start = opener.start + opener.count
  keep.fill(0, start, start + used)
  keep.fill(0, closer.start, closer.start + used)
  if (opener.sign !== '~') marks.push({ kind: used === 2 ? 'bold' : 'italic', start: start + used, end: closer.start })
  closer.start += used
  closer.count -= used
}
