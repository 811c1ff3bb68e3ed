import type { DraftSentence, MendedWords } from '../../../editor/draft.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'
import { beginDraft, changeDraft, openProposals, putDraft } from '../draft-store.ts'
import { checking } from '../unchecked.ts'
import { placeOfFix } from './place-of-fix.ts'
import type { WantedFix } from './propose-fix.ts'

interface ComingFix extends Pick<WantedFix, 'text' | 'evidence' | 'onto'> {
  readonly mends: MendedWords
  readonly bullets: boolean
}

interface Joined {
  readonly asking: number
  readonly key: string
  readonly text: string
}

/**
 * Puts a fix, still to be checked, last among those of its section that wait. Of two for one sentence both are done where they can be, else the later stands. Null,
 * with those fixes shown, where the earlier was reworded by hand: that is never overwritten.
 */
export function joinFix(session: WritingSession, section: string, fix: ComingFix): Joined | null {
  const { own, other } = openProposals(session, section, { by: 'fix' })
  const waiting = own?.sentences ?? []
  const same = waiting.find((one) => one.state !== 'taken' && isSame(session, section, one.mends, fix.mends))
  if (own && same?.reworded && same.state !== 'rejected') {
    putDraft(session, section, { ...own, aside: other })
    return null
  }
  const both = same?.state === 'open' ? fix.onto?.(same.text) : null
  const text = both ?? fix.text
  const sentence: DraftSentence = {
    key: same?.key ?? newKey(waiting),
    text,
    evidence: fix.evidence,
    findings: text === '' ? [] : [checking(text)],
    state: 'open',
    mends: fix.mends,
  }
  const { asking } = beginDraft(session, section, { by: 'fix', variant: 0, wish: 'draft', instruction: '' })
  const { bullets } = fix
  const sentences = [...waiting.filter((one) => one !== same), sentence]
  changeDraft(session, section, (draft) => ({ ...draft, bullets, sentences, running: text !== '' }), asking)
  return { asking, key: sentence.key, text }
}

/** Two are of the same words where those stand in the same place by now. */
function isSame(session: WritingSession, section: string, one: MendedWords | undefined, other: MendedWords): boolean {
  const editor = session.editor.get()
  if (!editor || one?.old !== other.old) return false
  return placeOfFix(editor, section, one)?.from === placeOfFix(editor, section, other)?.from
}

/** No other fix that waits has it, also of those kept from before. */
function newKey(waiting: readonly DraftSentence[]): string {
  const known = new Set(waiting.map(({ key }) => key))
  let at = waiting.length
  while (known.has(`fix ${at}`)) at += 1
  return `fix ${at}`
}
