import type { ClaimWord } from './claim-words.ts'
import { synonymsOf } from './synonyms-of.ts'

/** Whether a word, or one that may stand for it, is among stems. */
export function hasStem(stems: ReadonlySet<string>, { stem }: ClaimWord): boolean {
  return stems.has(stem) || [...synonymsOf(stem)].some((other) => stems.has(other))
}
