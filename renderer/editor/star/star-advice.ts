import { type StarPart, starParts } from '../../../shared/domain/document.ts'
import type { StarShares } from './star-shares.ts'

export const starNames: Readonly<Record<StarPart, string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
}

/** Percent of a section's words; a part that is there is at least 1. */
export const percent = (words: number, all: number): number =>
  words === 0 ? 0 : Math.max(1, Math.round((100 * words) / all))

/**
 * What a STAR answer lacks, the gravest first; empty when it lacks nothing. General guidance on behaviour questions: the result must
 * be there, what you did should be half or more, and the scene about a fifth at most.
 */
export function starAdvice({ words, all }: StarShares): string {
  if (words.result === 0) return 'The result is missing: say what came of it.'
  if (words.action === 0) return 'The action is missing: say what you did yourself.'
  const missing = starParts.filter((part) => words[part] === 0)
  if (missing.length > 0) return `Missing: ${missing.map((part) => starNames[part].toLowerCase()).join(', ')}.`
  if (percent(words.situation + words.task, all) > 35) return 'The scene takes much room; what you did is read for.'
  if (percent(words.action, all) < 40) return 'Little of it is what you did yourself.'
  return ''
}
