import { roleEndings, roleWords } from './role-words.ts'

/** "(m/w/d)", "(H/F)", "(all genders)": only roles are followed by it. */
const anyGender = /[([]\s*(?:[mwfdhxi]\s*[/|]\s*[mwfdhxi](?:\s*[/|]\s*[mwfdhxi*])?|all genders|gn)\s*[)\]]/iu

/** True when a stretch of a title holds a word for a role and is no sentence. */
export function namesRole(part: string): boolean {
  if (anyGender.test(part) && part.length <= 90) return true
  const words = part
    .toLowerCase()
    .replace(/[’']/gu, "'")
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean)
  if (words.length > 12 || words.length === 0 || /^\p{Ll}/u.test(part)) return false
  if (/^(?:we|our|you|your|are|do|is|join|about|why|how|what|the team|come)\b/u.test(words.join(' '))) return false
  return words.some(
    (word) =>
      roleWords.has(word) ||
      roleWords.has(word.replace(/s$/u, '')) ||
      roleWords.has(word.replace(/in$/u, '')) ||
      roleEndings.test(word) ||
      word.split(/[-/]/u).some((piece) => roleWords.has(piece)),
  )
}
