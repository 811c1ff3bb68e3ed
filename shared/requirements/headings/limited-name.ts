import { readLimit } from '../facts/limit.ts'

/** "Keeping a store in order (maximum 300 words)" without its limit: the name of a box to answer in; null for any other line. */
export function limitedName(text: string): string | null {
  const [bracket, inside] = /\s*\(([^()]*)\)$/u.exec(text) ?? []
  return bracket && inside && readLimit(inside) !== null ? text.slice(0, -bracket.length) : null
}
