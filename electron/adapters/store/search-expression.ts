import { tokens } from '../../../shared/text/tokens.ts'

/**
 * What a person typed as an FTS5 expression: every word must occur, the last may be unfinished.
 * Words are quoted, so nothing typed is taken for FTS5 syntax. Empty when there is no word.
 */
export function searchExpression(query: string): string {
  const words = tokens(query).map(({ word }) => `"${word.replaceAll('"', '""')}"`)
  const last = words.pop()
  return last ? [...words, `${last}*`].join(' ') : ''
}
