import type { KeptDraft } from '../../../shared/contract/kept-draft.ts'
import type { Draft } from '../../editor/draft.ts'

/** What of a proposal is kept: all but what is only of the moment. Null for one of the composer that has not begun: it is made again at once. */
export function keptDraftOf({ aside, ...draft }: Draft): KeptDraft | null {
  const waits = aside ? keptOne(aside) : null
  const kept = keptOne(draft)
  return kept && waits ? { ...kept, aside: waits } : (kept ?? waits)
}

function keptOne(draft: Draft): Omit<KeptDraft, 'aside'> | null {
  const { asking: _asking, progress: _progress, waiting: _waiting, aside: _aside, ...kept } = draft
  if (draft.running && draft.by !== 'model' && draft.sentences.length === 0) return null
  const earlier = draft.earlier.map(({ asking: _, sentences, ...one }) => ({ ...one, sentences: plain(sentences) }))
  return {
    ...kept,
    sentences: plain(draft.sentences),
    earlier,
    questions: [...draft.questions],
    warnings: [...draft.warnings],
    left: [...draft.left],
  }
}

const plain = (sentences: Draft['sentences']) =>
  sentences.map((sentence) => ({ ...sentence, evidence: [...sentence.evidence], findings: [...sentence.findings] }))
