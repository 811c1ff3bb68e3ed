import type { Limit } from '../../domain/limit.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import { countCharacters } from '../../writing/count-characters.ts'
import { countWords } from '../../writing/count-words.ts'

/** How long drafted sentences are, in the unit of the limit, with one separator between two. */
export function countedLength(sentences: readonly ProposedSentence[], limit: Limit): number {
  const text = sentences.map((sentence) => sentence.text).join('\n')
  return 'words' in limit ? countWords(text) : countCharacters(text, limit)
}
