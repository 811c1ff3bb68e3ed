import type { Finding } from '../../../shared/domain/finding.ts'
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
  if (!rewrites && base.includes(text)) return { state: 'taken', findings }
  return { state: 'open', findings: [...findings, ...saidAgain(text, { base, rewrites })] }
}

/** What is remarked on a sentence that would join a text which says most of it already. */
export function saidAgain(text: string, { base, rewrites }: Pick<Draft, 'base' | 'rewrites'>): readonly Finding[] {
  const said = rewrites ? null : saidAlready(text, base)
  if (said === null) return []
  const why = `The text says most of this already: “${said}”`
  return [{ kind: 'said already', level: 'underline', start: 0, end: text.length, quote: text, why }]
}
