import type { Range } from '../../../../shared/text/range.ts'

/** A sentence without some of its words, and without a space that they leave; empty where nothing is left to say. */
export function wordsWithout(sentence: string, { start, end }: Range): string {
  const before = sentence.slice(0, start).trimEnd()
  const after = sentence.slice(end).trimStart()
  const joined = /^[.,;:!?)\]]/u.test(after) || before === '' ? before + after : `${before} ${after}`
  return /[\p{L}\p{N}]/u.test(joined) ? joined.trim() : ''
}
