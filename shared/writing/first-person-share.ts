import { sentences } from '../text/sentences.ts'

/** The share (0 to 1) of sentences that begin with "I"; above 0.6 a letter reads like a list. */
export function firstPersonShare(text: string): number {
  const all = sentences(text).map(({ start, end }) => text.slice(start, end))
  if (all.length === 0) return 0
  return all.filter((sentence) => /^["'“‘(]*I(?:['’](?:m|ve|d|ll))?\b/u.test(sentence)).length / all.length
}
