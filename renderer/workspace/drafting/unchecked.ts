import type { Finding } from '../../../shared/domain/finding.ts'
import type { DraftSentence } from '../../editor/draft.ts'

/** Stands in the place of what a check will find. It is a flag, so that nothing goes along unseen before it is checked. */
export function unchecked(text: string, why: string): Finding {
  return { kind: 'unchecked', level: 'flag', start: 0, end: text.length, quote: text, why }
}

/** Stands there while a check is asked for. */
export const checking = (text: string): Finding => unchecked(text, 'Being checked…')

/** Said where no check will come of itself. */
export const checkFailed = 'This could not be checked; edit it once more.'

/** A sentence of a proposal that is there again: what was being checked when it went gets no answer. */
export function uncheckedAgain(sentence: DraftSentence): DraftSentence {
  const waits = sentence.findings.some(({ kind }) => kind === 'unchecked')
  return waits ? { ...sentence, findings: [unchecked(sentence.text, checkFailed)] } : sentence
}
