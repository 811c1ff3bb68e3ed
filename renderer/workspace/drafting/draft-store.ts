import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { type Draft, type DraftSentence, isFlagged } from '../../editor/draft.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { nextAsking } from './next-asking.ts'

/** A new proposal for a section, with nothing in it yet. */
export function beginDraft(
  session: WritingSession,
  section: string,
  about: Pick<Draft, 'by' | 'variant' | 'wish' | 'instruction'>,
): Draft {
  const base = textOf(session, section)
  const rewrites = about.wish !== 'draft' && base !== ''
  const bullets = session.read().kind === 'statement'
  const nothing = { sentences: [], questions: [], warnings: [], problem: null, left: [], progress: '', waiting: null }
  const earlier = withAlternative(session.drafts.get().get(section))
  const draft: Draft = { ...about, ...nothing, earlier, asking: nextAsking(), base, rewrites, bullets, running: true }
  putDraft(session, section, draft)
  return draft
}

const mostEarlier = 3

/**
 * What is proposed now joins what was before, so that asking again loses nothing of use. The same sentences are kept once; what the
 * person rejected, or the check found to go beyond the evidence, is not offered again.
 */
export function withAlternative(before: Draft | undefined): Draft['earlier'] {
  if (!before) return []
  const rejected = new Set(before.sentences.flatMap(({ state, text }) => (state === 'rejected' ? [text] : [])))
  const isOffered = (one: DraftSentence) => !rejected.has(one.text) && !isFlagged(one)
  const words = (sentences: readonly DraftSentence[]) => sentences.map(({ text }) => text).join('\n')
  const open = before.sentences.filter(isOffered)
  const others = before.earlier
    .map((one) => ({ ...one, sentences: one.sentences.filter(isOffered) }))
    .filter(({ sentences }) => sentences.length > 0 && words(sentences) !== words(open))
  if (open.length === 0) return others
  const { asking, by, variant, wish } = before
  return [{ asking, by, variant, wish, sentences: open }, ...others].slice(0, mostEarlier)
}

/** Takes a sentence of an earlier proposal into the present one. */
export function takeAlternative(
  session: WritingSession,
  section: string,
  { asking, sentence }: { readonly asking: number; readonly sentence: DraftSentence },
): void {
  changeDraft(session, section, (draft) => ({
    ...draft,
    sentences: [...draft.sentences, { ...sentence, key: `${asking} ${sentence.key}` }],
  }))
}

/** The section's text as it stands in the editor. */
export function textOf(session: WritingSession, section: string): string {
  const found = session.read().sections.find(({ id }) => id === section)
  return found ? sectionText(found).text : ''
}

export function putDraft(session: WritingSession, section: string, draft: Draft | null): void {
  session.drafts.set((before) => {
    const after = new Map(before)
    if (draft) after.set(section, draft)
    else after.delete(section)
    return after
  })
}

/** Changes the proposal that is there, unless another has taken its place. */
export function changeDraft(
  session: WritingSession,
  section: string,
  change: (draft: Draft) => Draft,
  asking?: number,
): void {
  const draft = session.drafts.get().get(section)
  if (draft && (asking === undefined || draft.asking === asking)) putDraft(session, section, change(draft))
}

export function changeSentence(
  session: WritingSession,
  section: string,
  key: string,
  change: Partial<DraftSentence>,
): void {
  changeDraft(session, section, (draft) => ({
    ...draft,
    sentences: draft.sentences.map((sentence) => (sentence.key === key ? { ...sentence, ...change } : sentence)),
  }))
}
