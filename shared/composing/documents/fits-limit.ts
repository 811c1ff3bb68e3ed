import type { Limit } from '../../domain/limit.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import { countedLength } from './counted-length.ts'

/** Whether sentences fit a limit, counted as the section will be. */
export function fitsLimit(sentences: readonly ProposedSentence[], limit: Limit | null): boolean {
  if (!limit) return true
  return countedLength([...sentences], limit) <= ('words' in limit ? limit.words : limit.characters)
}
