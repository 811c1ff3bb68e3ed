import type { Act } from '../../app/palette/acts-of-place.ts'
import { foldedIn } from '../../editor/extensions/section-fold.ts'
import { toggleStarView } from '../../editor/extensions/star-view.ts'
import { openTrigger } from '../../editor/extensions/suggest.ts'
import type { LiveEditor } from '../../editor/live-editor.ts'
import { toggleNote } from '../../editor/notes/note-acts.ts'
import { moveSection, sectionIndex, toggleAllFolds } from '../../editor/sections/section-acts.ts'
import { stepSpelling } from '../../editor/spelling/spelling-acts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { pageBesideKeys, togglePageBeside } from '../../preview/page-beside-state.ts'
import { proposalKeys, stepProposal } from '../drafting/step-proposal.ts'
import { toggleFocus } from '../keys/use-writing-keys.ts'
import { modelActs } from '../model/model-acts.ts'
import { documentActs } from './document-acts.ts'

/** What can be done while a document is written, for the palette; none while none is. */
export function writingActs(session: WritingSession | null): readonly Act[] {
  const editor = session?.editor.get()
  if (!session || !editor || editor.isDestroyed) return []
  const inText = (act: (editor: LiveEditor) => void) => () => {
    editor.view.focus()
    act(editor)
  }
  const step = (by: 1 | -1) => inText((now) => void moveSection(now, sectionIndex(now), by))
  return [
    { name: 'Find and replace', keys: 'Mod+F', run: () => session.find.set((asked) => asked + 1) },
    { name: 'Focus mode', keys: 'Mod+.', run: () => toggleFocus(session) },
    { name: 'Page beside the text', keys: pageBesideKeys, run: togglePageBeside },
    { name: 'Insert…', keys: '/', run: inText((now) => openTrigger(now, '/')) },
    { name: 'Cite evidence…', keys: '[[', run: inText((now) => openTrigger(now, '[[')) },
    { name: 'Note to self', keys: 'Mod+;', run: inText(toggleNote) },
    ...(session.drafts.get().size === 0
      ? []
      : [{ name: 'To the next proposal', keys: proposalKeys, run: () => stepProposal(session, 1) }]),
    { name: 'Next remark of the spelling', keys: 'F7', run: () => stepSpelling(session, 1) },
    { name: 'Move the section up', keys: 'Alt+↑', run: step(-1) },
    { name: 'Move the section down', keys: 'Alt+↓', run: step(1) },
    {
      name: foldedIn(editor.state).size > 0 ? 'Open or collapse all sections' : 'Collapse all sections',
      run: () => toggleAllFolds(editor),
    },
    { name: 'Name the parts of STAR in the text, or hide them', run: () => toggleStarView(editor) },
    ...modelActs(session),
    ...documentActs(session),
  ]
}
