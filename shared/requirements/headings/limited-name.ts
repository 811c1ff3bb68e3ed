import { readLimit } from '../facts/limit.ts'

/** What closes the name of a box with how long its answer may be: "(maximum 300 words)", " – 300 words", ", max 300 words:". */
const closings = [/\s*\(([^()]*)\)\s*:?$/u, /\s+[–—-]\s+([^–—]{4,40}?)\s*:?$/u, /[,:]\s+([^,:]{4,40}?)\s*:?$/u]

/** "Keeping a store in order (maximum 300 words)" without its limit: the name of a box to answer in; null for any other line. */
export function limitedName(text: string): string | null {
  for (const closing of closings) {
    const [whole, inside] = closing.exec(text) ?? []
    if (whole && inside && inside.split(/\s+/u).length <= 6 && readLimit(inside) !== null)
      return text.slice(0, -whole.length)
  }
  return null
}
