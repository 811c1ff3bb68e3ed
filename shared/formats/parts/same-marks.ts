import type { Mark } from '../../domain/document.ts'

/** Whether two stretches carry the same marks in the same order. */
export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  if (a === b) return true
  if (a.length !== b.length || a.some(({ kind }, index) => kind !== b[index]?.kind)) return false
  return a.every((mark, index) => JSON.stringify(mark) === JSON.stringify(b[index]))
}
