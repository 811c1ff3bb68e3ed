import { findCliches } from '../../writing/find-cliches.ts'
import { withoutCliches } from './without-cliches.ts'

/** Whether a line, once the worn words that only describe are gone, still says something worn, or nothing: no document needs it. */
export const isCliche = (text: string): boolean => {
  const plain = withoutCliches(text)
  return findCliches(plain).ranges.length > 0 || (plain !== text && plain.trim().split(/\s+/u).length < 2)
}
