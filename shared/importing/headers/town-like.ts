import { remember } from '../lines/remember.ts'
import { gradePattern } from '../words/degree-words.ts'

/** Up to three words written as the name of a town no table holds may be. */
export const townLike = remember(
  (text) => !gradePattern.test(text) && /^\p{Lu}\p{Ll}[\p{L}'’.-]*(?:[ -][\p{L}'’.-]+){0,2}$/u.test(text),
)
