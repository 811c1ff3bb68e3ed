import type { Mark } from '../domain/document.ts'

/** Whether two stretches carry the same marks in the same order. */
export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  if (a === b) return true
  return a.length === b.length && a.every((mark, index) => JSON.stringify(mark) === JSON.stringify(b[index]))
}
