import { client } from '../../../api.ts'
import { attempt, say } from '../../../app/notices/toasts.ts'
import { announce } from '../../../components/messages/live-region.tsx'
import { isFlagged } from '../../../editor/draft.ts'
import { isInList } from '../../../editor/findings/claim-acts.ts'
import type { PlacedFinding } from '../../../editor/findings/placed-findings.ts'
import { leaf, placesOfWords } from '../../../editor/sections/rewrite-section.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'
import { changeDraft, changeSentence, sentenceNow } from '../draft-store.ts'
import { forgetRejected } from '../rejected.ts'
import { stepProposal } from '../step-proposal.ts'
import { checkFailed, unchecked } from '../unchecked.ts'
import { joinFix } from './join-fix.ts'
import { withStanding } from './with-standing.ts'

/** Words that would settle a finding. */
export interface WantedFix {
  /** Where the words stand that they take the place of. */
  readonly from: number
  readonly to: number
  /** Empty where those only go. */
  readonly text: string
  readonly evidence: readonly string[]
  /** They come with citations of their own; else what differs changes, and bold, links and citations stay. */
  readonly anew?: true
  /** The same done to the words of another fix of this sentence that waits; null where it cannot be. */
  readonly onto?: (proposed: string) => string | null
}

/** Proposes a fix under its section. Nothing is written until it is accepted; rejecting it leads back to the finding. */
export async function proposeFix(session: WritingSession, at: PlacedFinding, fix: WantedFix): Promise<void> {
  const editor = session.editor.get()
  if (!editor) return
  const { section } = at
  const { doc } = editor.state
  const old = doc.textBetween(fix.from, fix.to, '', leaf)
  const nth = placesOfWords(doc, section, old).findIndex(({ from }) => from === fix.from)
  if (nth < 0) return say('These words are in several pieces; change them in the text.')
  const mends = { old, nth, at: Math.max(0, at.from - fix.from), anew: fix.anew === true }
  const bullets = isInList(editor, fix)
  session.looked.set(null)
  // The next finding is the one behind it.
  editor.commands.setTextSelection(at.to)
  forgetRejected(session, section)
  const joined = joinFix(session, section, { ...fix, mends, bullets })
  if (!joined) {
    stepProposal(session, 1)
    return say('A fix of this sentence that you reworded waits here: accept or reject it first.', undefined, 'proposal')
  }
  const { asking, key, text } = joined
  if (text === '') return announce('Proposed: these words go. Enter accepts, Escape rejects.')
  const { application } = session
  const evidence = [...fix.evidence]
  const found = await attempt(() => client.checks.sentence({ application, section, text, evidence }))
  const findings = withStanding(session, section, { mends, text, findings: found ?? [unchecked(text, checkFailed)] })
  // What was rejected, reworded or fixed further meanwhile is not what was checked.
  const now = sentenceNow(session, section, { key, text })
  if (now) changeSentence(session, section, key, { findings })
  changeDraft(session, section, (draft) => ({ ...draft, running: false }), asking)
  if (!now) return
  announce(
    isFlagged({ findings }) ? `Proposed, but flagged: ${text}` : `Proposed: ${text} Enter accepts, Escape rejects.`,
  )
}
