import { saidAlready } from '../../../shared/writing/said-already.ts'
import type { Draft, DraftSentence } from '../../editor/draft.ts'

/**
 * How a sentence comes into a proposal that adds to a text: one that stands there word for word is not to be added again, and of one that stands there
 * in other words that is said before it is accepted.
 */
export function onArrival(
  { text, findings }: Pick<DraftSentence, 'text' | 'findings'>,
  { base, rewrites }: Pick<Draft, 'base' | 'rewrites'>,
): Pick<DraftSentence, 'state' | 'findings'> {
  if (rewrites) return { state: 'open', findings }
  if (base.includes(text)) return { state: 'taken', findings }
  const said = saidAlready(text, base)
  if (said === null) return { state: 'open', findings }
  const why = `The text says most of this already: “${said}”`
  const again = { kind: 'said already', level: 'underline', start: 0, end: text.length, quote: text, why } as const
  return { state: 'open', findings: [...findings, again] }
}
