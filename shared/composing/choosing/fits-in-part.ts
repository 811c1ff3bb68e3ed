import { behaviours } from './behaviours.ts'
import { isDeedAsked } from './is-deed-asked.ts'
import { questionCore } from './question-core.ts'
import { tellsResult } from './tells-result.ts'

/**
 * Whether an item shows at least one of several behaviours that a question names together, and what came of it, or begins with the very deed that is asked for: for a box where nothing shows all of them, which else would stand
 * empty beside a story that answers most of it.
 */
export function fitsInPart(question: string, text: string): boolean {
  const core = questionCore(question)
  const asked = behaviours.filter(({ asked: names }) => names.test(core))
  const seen = asked.filter(({ shown }) => shown.test(text)).length
  return seen > 0 && (tellsResult(text) || isDeedAsked(question, text))
}
