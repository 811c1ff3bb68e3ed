import { client } from '../../api.ts'
import { attempt, forgetKeys, say } from '../../app/notices/toasts.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { type Draft, type DraftSentence, goesAlong, isFix, isFlagged } from '../../editor/draft.ts'
import { accept, focusSection } from '../../editor/editor-acts.ts'
import { rewriteSection } from '../../editor/sections/rewrite-section.ts'
import { whenChanged } from '../../editor/when-changed.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { recheck } from '../findings/run-checks.ts'
import { pairingStored } from '../pairing/pairing-acts.ts'
import {
  askedDraft,
  beginDraft,
  changeDraft,
  changeSentence,
  closeDraft,
  openProposals,
  putDraft,
  textOf,
} from './draft-store.ts'
import { lookAgain } from './fixes/look-again.ts'
import { replacementOf } from './fixes/replacement-of.ts'
import { takeFixes } from './fixes/take-fixes.ts'
import { isUnfinished } from './is-unfinished.ts'
import { onArrival } from './on-arrival.ts'
import { forgetRejected, noteRejected } from './rejected.ts'
import { stopModel } from './running-models.ts'
import { oldWords, sentenceChanges } from './sentence-changes.ts'
import { uncheckedAgain } from './unchecked.ts'
import { undoneWithText } from './undone-with-text.ts'

const variants = 21

/** Asks for a section's text from its pairs; again asks for another arrangement. Nothing is written until it is accepted. */
export async function draftSection(session: WritingSession, section: string): Promise<void> {
  const before = session.drafts.get().get(section)
  const variant = before?.by === 'composer' ? (before.variant + 1) % variants : 0
  stopModel(session, section)
  forgetRejected(session, section)
  const { asking, bullets } = beginDraft(session, section, { by: 'composer', variant, wish: 'draft', instruction: '' })
  announce('Drafting.')
  await Promise.all([session.saver.flush(), pairingStored()])
  const proposal = await attempt(() =>
    client.drafts.compose({ application: session.application, section, bullets, variant }),
  )
  if (!askedDraft(session, section, asking)) return
  if (!proposal) return dropDraft(session, section, asking)
  const { sentences } = proposal
  const arrived = (draft: Draft): Draft => ({
    ...draft,
    sentences: sentences.map((one, at) => ({ ...one, key: `${at}`, ...onArrival(one, draft) })),
    left: proposal.left,
    remark: proposal.remark,
    running: false,
  })
  changeDraft(session, section, arrived, asking)
  const drafted = sentences.length === 1 ? 'one sentence' : `${sentences.length} sentences`
  announce(`Drafted ${drafted}. Enter accepts, Escape rejects.`)
}

/** Nothing came of an asking: its proposal goes, wherever it is. */
function dropDraft(session: WritingSession, section: string, asking: number): void {
  const draft = session.drafts.get().get(section)
  if (draft?.asking === asking) closeDraft(session, section)
  else if (draft) putDraft(session, section, { ...draft, aside: undefined })
}

/** Takes everything that is clean or kept knowingly into the text: one change, one undo. What is flagged stays for a decision. */
export function acceptDraft(session: WritingSession, section: string): void {
  undoneWithText(session, section, () => takeAll(session, section))
}

function takeAll(session: WritingSession, section: string): void {
  const draft = session.drafts.get().get(section)
  const along = draft?.sentences.filter(goesAlong) ?? []
  if (!draft || along.every(isTaken)) return
  if (isFix(draft)) {
    takeFixes(session, section, draft)
    return
  }
  const changed = draft.rewrites && textOf(session, section) !== draft.base
  const replaces = draft.rewrites && !changed
  // What stands in the text already is needed only where all of that is replaced.
  const chosen = replaces ? along : along.filter((sentence) => !isTaken(sentence))
  const partly = draft.rewrites && !changed && (isUnfinished(draft) || draft.sentences.some(leavesOld))
  if (partly ? !rewritePartly(session, section, draft) : !put(session, section, { draft, sentences: chosen, replaces }))
    return
  if (changed) say('The section had changed meanwhile: the new text stands below yours.')
  const rest = draft.sentences.filter((sentence) => !goesAlong(sentence) && sentence.state === 'open')
  const now = partly ? withTaken(draft, textOf(session, section)) : { ...draft, sentences: rest, rewrites: false }
  if (rest.length === 0) closeDraft(session, section)
  else putDraft(session, section, now)
  if (rest.length === 0) focusSection(session, section)
  announce(
    rest.length === 0 ? 'Accepted.' : `Accepted ${chosen.length}; ${rest.length} flagged stay for you to decide.`,
  )
}

const isTaken = ({ state }: DraftSentence) => state === 'taken'
/** The words it came from stay: it was not wanted, or is still to be decided. */
const leavesOld = (sentence: DraftSentence) =>
  sentence.state === 'rejected' || (sentence.state === 'open' && isFlagged(sentence))

/**
 * Takes what is clean of a rewriting. The words that a rejected sentence came from stay in the text, those of a flagged one until it is decided, and all that an
 * unfinished answer had not got to.
 */
function rewritePartly(session: WritingSession, section: string, draft: Draft): boolean {
  const { base, sentences } = draft
  const editor = session.editor.get()
  if (!editor) return false
  const { changes, gone } = sentenceChanges(
    base,
    sentences.map(({ text }) => text),
  )
  const pairs = sentences.map((sentence, at) => ({ sentence, old: oldWords(changes[at] ?? []) }))
  const taken = pairs.filter(({ sentence }) => goesAlong(sentence) && !isTaken(sentence))
  const replaced = taken.flatMap(({ sentence: { text, evidence }, old }) =>
    old === '' ? [] : [{ old, text, evidence: [...evidence] }],
  )
  const added = taken.filter(({ old }) => old === '').map(({ sentence }) => sentence)
  const done = rewriteSection(editor, section, { replaced, gone: isUnfinished(draft) ? [] : gone, added })
  if (!done) say('Those words have changed meanwhile; accept the sentences one by one.')
  return done
}

/** What was taken of a rewriting stays in sight, as taken, until the rest is decided. */
function withTaken(draft: Draft, base: string): Draft {
  const sentences = draft.sentences.map((sentence) =>
    goesAlong(sentence) ? { ...sentence, state: 'taken' as const } : sentence,
  )
  return { ...draft, base, sentences }
}

/** Takes one sentence into the text and out of the proposal. */
export function acceptSentence(session: WritingSession, section: string, sentence: DraftSentence): void {
  undoneWithText(session, section, () => takeOne(session, section, sentence))
}

function takeOne(session: WritingSession, section: string, sentence: DraftSentence): void {
  const draft = session.drafts.get().get(section)
  if (!draft || !put(session, section, { draft, sentences: [sentence], replaces: false })) return
  const rest = draft.sentences.filter(({ key }) => key !== sentence.key)
  const open = rest.some(({ state }) => state === 'open' || state === 'kept')
  if (open || draft.running) putDraft(session, section, { ...draft, sentences: rest })
  else closeDraft(session, section)
  if (!open) focusSection(session, section)
  announce('Accepted.')
}

/** Puts one sentence of a rewriting in the place of the words it came from; it stays in the proposal as taken until the rest is decided. */
export function replaceWith(session: WritingSession, section: string, replacement: Replacement): void {
  undoneWithText(session, section, () => replace(session, section, replacement))
}

interface Replacement {
  readonly sentence: DraftSentence
  readonly old: string
}

function replace(session: WritingSession, section: string, { sentence, old }: Replacement): void {
  const editor = session.editor.get()
  const replaced = editor ? [replacementOf({ editor, section }, sentence, old)] : []
  if (!editor || !rewriteSection(editor, section, { replaced, gone: [] })) {
    say('Those words have changed meanwhile; accept the whole proposal, and it stands below yours.')
    return
  }
  changeSentence(session, section, sentence.key, { state: 'taken' })
  changeDraft(session, section, (draft) => ({ ...draft, base: textOf(session, section) }))
  const open = session.drafts
    .get()
    .get(section)
    ?.sentences.some(({ state }) => state === 'open' || state === 'kept')
  if (!open) closeDraft(session, section)
  if (!open) focusSection(session, section)
  announce('Accepted.')
  if (sentence.mends) void recheck(session)
}

function put(
  session: WritingSession,
  section: string,
  { draft, sentences, replaces }: { draft: Draft; sentences: readonly DraftSentence[]; replaces: boolean },
): boolean {
  const plain = sentences.map(({ text, evidence, opens }) => ({
    text,
    evidence: [...evidence],
    ...(opens ? { opens } : {}),
  }))
  return accept(session, { section, bullets: draft.bullets, sentences: plain, replaces })
}

/** Takes a proposal away. It can be had again as long as no other stands in its place. */
export function rejectDraft(session: WritingSession, section: string): void {
  const draft = session.drafts.get().get(section)
  // While a fix is decided, a model may go on with what waits for it.
  if (!draft || !isFix(draft)) stopModel(session, section)
  closeDraft(session, section)
  if (!draft || !isFix(draft) || !lookAgain(session, section, draft)) focusSection(session, section)
  announce('Rejected.')
  if (!draft || draft.sentences.length === 0) return
  const run = () => {
    const { own, other } = openProposals(session, section, draft)
    const sentences = draft.sentences.map(uncheckedAgain)
    if (!own) putDraft(session, section, { ...draft, sentences, running: false, waiting: null, aside: other })
  }
  noteRejected(session, section, run)
  say('The proposal was rejected.', { label: 'Undo', keys: 'Mod+Z', run }, 'proposal')
  const editor = session.editor.get()
  if (editor) whenChanged(editor, () => forgetKeys('proposal'))
}
