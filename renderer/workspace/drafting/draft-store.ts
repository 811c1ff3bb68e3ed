import { sectionText } from '../../../shared/formats/plain/section-text.ts'
import { type Draft, type DraftSentence, isFix, isFlagged } from '../../editor/draft.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { nextAsking } from './next-asking.ts'

/** A new proposal for a section, with nothing in it yet. One of the other kind that is open there waits meanwhile. */
export function beginDraft(
  session: WritingSession,
  section: string,
  about: Pick<Draft, 'by' | 'variant' | 'wish' | 'instruction'>,
): Draft {
  const base = textOf(session, section)
  const rewrites = isFix(about) || (about.wish !== 'draft' && base !== '')
  const bullets = session.read().kind === 'statement'
  const nothing = { sentences: [], questions: [], warnings: [], problem: null, left: [], progress: '', waiting: null }
  const { own, other } = openProposals(session, section, about)
  const earlier = isFix(about) ? [] : withAlternative(own)
  const asking = nextAsking()
  const draft: Draft = { ...about, ...nothing, earlier, asking, base, rewrites, bullets, running: true, aside: other }
  putDraft(session, section, draft)
  return draft
}

/** What is open in a section: of the kind that is asked about, fixes or drafts, and of the other. */
export function openProposals(
  session: WritingSession,
  section: string,
  about: Pick<Draft, 'by'>,
): { readonly own: Draft | undefined; readonly other: Draft | undefined } {
  const open = session.drafts.get().get(section)
  if (!open) return { own: undefined, other: undefined }
  const { aside, ...shown } = open
  return isFix(shown) === isFix(about) ? { own: shown, other: aside } : { own: aside, other: shown }
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

/** Takes a decided proposal away. What waited for it is shown again, and leaves the focus where it is. */
export function closeDraft(session: WritingSession, section: string): void {
  const aside = session.drafts.get().get(section)?.aside
  putDraft(session, section, aside ? { ...aside, asking: aside.running ? aside.asking : 0 } : null)
}

/** The proposal of an asking, shown or waiting; undefined where another has taken its place. */
export function askedDraft(session: WritingSession, section: string, asking: number): Draft | undefined {
  const draft = session.drafts.get().get(section)
  return [draft, draft?.aside].find((one) => one?.asking === asking)
}

/** Changes the proposal that is there, or that of an asking, also where it waits; nothing where another has taken its place. */
export function changeDraft(
  session: WritingSession,
  section: string,
  change: (draft: Draft) => Draft,
  asking?: number,
): void {
  const draft = session.drafts.get().get(section)
  if (!draft) return
  if (asking === undefined || draft.asking === asking) putDraft(session, section, change(draft))
  else if (draft.aside?.asking === asking) putDraft(session, section, { ...draft, aside: change(draft.aside) })
}

/** Changes a sentence of the proposal that is there or of what waits for it: no key is in both. */
export function changeSentence(
  session: WritingSession,
  section: string,
  key: string,
  change: Partial<DraftSentence>,
): void {
  const changed = (draft: Draft): Draft => ({
    ...draft,
    ...(draft.aside ? { aside: changed(draft.aside) } : {}),
    sentences: draft.sentences.map((sentence) => (sentence.key === key ? { ...sentence, ...change } : sentence)),
  })
  changeDraft(session, section, changed)
}

/** A sentence as it is by now and its proposal, shown or waiting; undefined where it is gone or says something else, so that no answer about earlier words is taken. */
export function sentenceNow(
  session: WritingSession,
  section: string,
  { key, text }: Pick<DraftSentence, 'key' | 'text'>,
): { readonly draft: Draft; readonly sentence: DraftSentence } | undefined {
  const shown = session.drafts.get().get(section)
  for (const draft of [shown, shown?.aside]) {
    const sentence = draft?.sentences.find((one) => one.key === key)
    if (draft && sentence) return sentence.text === text ? { draft, sentence } : undefined
  }
  return undefined
}
