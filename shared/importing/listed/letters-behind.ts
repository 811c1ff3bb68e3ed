import type { Gathered } from '../items/gathered.ts'
import type { Line } from '../lines/line.ts'
import { lettersOfRank, onlyLetters } from '../words/post-nominals.ts'

/** Longer, and something else stands behind the name. */
const longest = 80

/**
 * "Sian Howell MCLIP", "Ada Marlow MBE, MICE CEng": the letters of honours and professions behind a name, each a fact of its own in the
 * person's own letters. Those of degrees stay, as the studies tell of them. False where anything else stands there.
 */
export function lettersBehind(line: Line, gathered: Gathered): boolean {
  const text = line.text.replace(/\s*[|·•–—-].*$/su, '')
  if (text.trim() === '' || text.length > longest || !onlyLetters.test(text)) return false
  for (const { index, 0: letters } of text.matchAll(lettersOfRank)) {
    const [start, end] = [line.start + index, line.start + index + letters.length]
    const stretch = { block: line.block, start, end }
    gathered.items.push({ stretch, parent: null, said: null, voice: null })
  }
  return true
}
