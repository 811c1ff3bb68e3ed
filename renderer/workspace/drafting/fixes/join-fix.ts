import type { DraftSentence, MendedWords } from '../../../editor/draft.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'
import { beginDraft, changeDraft, openProposals, putDraft } from '../draft-store.ts'
import { checking } from '../unchecked.ts'
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
  const same = waiting.find((one) => one.state !== 'taken' && isSame(one.mends, fix.mends))
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

const isSame = (one: MendedWords | undefined, other: MendedWords): boolean =>
  one?.old === other.old && one.nth === other.nth

/** No other fix that waits has it, also of those kept from before. */
function newKey(waiting: readonly DraftSentence[]): string {
  const known = new Set(waiting.map(({ key }) => key))
  let at = waiting.length
  while (known.has(`fix ${at}`)) at += 1
  return `fix ${at}`
}
