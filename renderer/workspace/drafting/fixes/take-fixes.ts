import { say } from '../../../app/notices/toasts.ts'
import { announce } from '../../../components/messages/live-region.tsx'
import { type Draft, goesAlong } from '../../../editor/draft.ts'
import { focusSection } from '../../../editor/editor-acts.ts'
import { rewriteSection } from '../../../editor/sections/rewrite-section.ts'
import type { WritingSession } from '../../../editor/writing-session.ts'
import { recheck } from '../../findings/run-checks.ts'
import { closeDraft, putDraft } from '../draft-store.ts'
import { isMissing } from './is-missing.ts'
import { replacementOf } from './replacement-of.ts'

/**
 * Puts the fixes that go along in the place of the words they mend: one change, one undo. Where those words have changed meanwhile nothing is overwritten: the
 * fixed sentence stands below, and what would have taken them out does nothing.
 */
export function takeFixes(session: WritingSession, section: string, draft: Draft): void {
  const editor = session.editor.get()
  const along = draft.sentences.filter((one) => goesAlong(one) && one.state !== 'taken')
  const placed = along.filter((one) => !isMissing(session, section, one))
  const added = along.filter((one) => !placed.includes(one) && one.text !== '')
  if (!editor) return
  const replaced = placed.map((one) => replacementOf({ editor, section }, one, ''))
  if (!rewriteSection(editor, section, { replaced, gone: [], added })) {
    say('Two of these fixes are for the same words; accept them one by one.')
    return
  }
  const rest = draft.sentences.filter((one) => one.state === 'open' && !along.includes(one))
  if (rest.length > 0) putDraft(session, section, { ...draft, sentences: rest })
  else {
    closeDraft(session, section)
    focusSection(session, section)
  }
  announce(rest.length === 0 ? 'Accepted.' : `Accepted ${along.length}; ${rest.length} flagged stay for you to decide.`)
  void recheck(session)
}
