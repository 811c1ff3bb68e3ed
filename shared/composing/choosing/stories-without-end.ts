import type { Warning } from '../../domain/warning.ts'
import type { Answer } from '../document-composition.ts'
import { asksForStory, starPartOf } from './star-order.ts'
import { tellsResult } from './tells-result.ts'

const shown = 60

/** A word on answers to questions for a story whose evidence does not tell what came of it, which their readers look for. */
export function storiesWithoutEnd(answers: readonly Answer[]): Warning[] {
  const open = answers.filter(
    ({ requirement, items, criteria }) =>
      !criteria &&
      asksForStory(requirement.text) &&
      !items.some(({ evidence: { text } }) => tellsResult(text) || starPartOf(text) === 'result'),
  )
  if (open.length === 0) return []
  const names = open.map(
    ({ requirement: { text } }) => `“${text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text}”`,
  )
  const message = `Your sources tell what you did but not what came of it for ${names.join(', ')}: add the outcome before you send it.`
  return [{ code: 'no-outcome', message }]
}
