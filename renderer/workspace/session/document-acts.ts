import { documentKinds } from '../../../shared/domain/document.ts'
import type { Act } from '../../app/palette/acts-of-place.ts'
import { stepFinding } from '../../editor/editor-acts.ts'
import type { WritingDialog, WritingSession } from '../../editor/writing-session.ts'
import { draftSection } from '../drafting/drafting.ts'
import { togetherActs } from '../drafting/together/together-acts.ts'
import { runChecks } from '../findings/run-checks.ts'
import { copyAll, copyAnswer, copySection } from '../kinds/copy.ts'
import { kindPhrases } from '../kinds/kind-names.ts'
import { switchKind } from '../kinds/switch-kind.ts'
import { pairSureOpen } from '../pairing/pair-sure-open.ts'
import { readingKeys } from '../reading/reading-keys.ts'

/** What can be done with the document and with the section at hand as wholes, for the palette. */
export function documentActs(session: WritingSession): readonly Act[] {
  const kind = session.kind.get()
  const section = session.section.get()
  const open = (dialog: WritingDialog) => () => session.dialog.set(dialog)
  const turns = documentKinds
    .filter((one) => one !== kind)
    .map((one) => ({ name: `Turn into ${kindPhrases[one]}`, run: () => void switchKind(session, one) }))
  return [
    ...(section === null ? [] : sectionActs(session, section)),
    ...togetherActs(session),
    ...turns,
    { name: 'Limit of the whole document…', run: open({ kind: 'limit' }) },
    ...(kind === 'answers' ? [] : [{ name: 'Headings in the file…', run: open({ kind: 'headings' }) }]),
    { name: 'Pair the strong suggestions…', run: () => pairSureOpen.set(true) },
    { name: 'List the notes to self', run: open({ kind: 'notes' }) },
    { name: 'Check the document', keys: 'Mod+Shift+K', run: () => void runChecks(session) },
    { name: 'Next finding', keys: 'F8', run: () => stepFinding(session, 1) },
    { name: 'List what the check found', run: open({ kind: 'findings' }) },
    { name: 'Read each sentence beside its source', keys: readingKeys, run: open({ kind: 'reading' }) },
    { name: 'Copy all as formatted text', run: () => void copyAll(session, 'rich') },
    { name: 'Copy all as plain text', run: () => void copyAll(session, 'plain') },
  ]
}

function sectionActs(session: WritingSession, section: string): readonly Act[] {
  const copy = session.kind.get() === 'answers' ? copyAnswer : copySection
  return [
    { name: 'Draft this section', keys: 'Mod+Enter', run: () => void draftSection(session, section) },
    { name: 'Limit of this section…', run: () => session.dialog.set({ kind: 'section-limit', section }) },
    { name: 'Copy this section', run: () => void copy(session, section) },
  ]
}
