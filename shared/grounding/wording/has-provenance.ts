import { type Grounds, rootsOf } from '../grounds.ts'
import type { ClaimWord } from './claim-words.ts'
import { synonymsOf } from './synonyms-of.ts'

/** Whether a word of a claim comes from the evidence: as itself, inflected, derived, or through a synonym. */
export function hasProvenance(word: ClaimWord, grounds: Grounds): boolean {
  return (
    isStated(word, grounds) ||
    [...synonymsOf(word.stem)].some(
      (stem) => grounds.own.has(stem) || (grounds.own.size === 0 && grounds.stems.has(stem)),
    )
  )
}

/** As `hasProvenance` but without synonyms: the evidence has this very word, or one derived from it. */
export function isStated(word: ClaimWord, grounds: Grounds): boolean {
  if (/^\p{Lu}{2,}s$/u.test(word.text) && grounds.forms.has(word.word.slice(0, -1))) return true
  if (grounds.stems.has(word.stem) || grounds.forms.has(word.word) || grounds.kindStems.has(word.stem)) return true
  return (
    word.word.length > 4 &&
    rootsOf(word.word)
      .slice(0, 3)
      .some((root) => root.length > 3 && grounds.roots.has(root))
  )
}
