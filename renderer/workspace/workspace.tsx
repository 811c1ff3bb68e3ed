import { type KeyboardEvent, useEffect, useState } from 'react'
import { askedFor } from '../../shared/domain/asked-for.ts'
import type { DocumentKind } from '../../shared/domain/document.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Posting } from '../../shared/domain/posting.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { useRequirementAtHand } from '../app/use-requirement-at-hand.ts'
import { useAfterFirstPaint } from '../components/after-first-paint.ts'
import { isKey } from '../components/keys.ts'
import { loadedLater } from '../components/loaded-later.ts'
import { announce } from '../components/messages/live-region.tsx'
import { LaterDialog } from '../components/panes/later-dialog.tsx'
import { useStore, useStorePart } from '../components/store.ts'
import { CitationCard } from '../editor/citations/citation-card.tsx'
import { DocumentEditor } from '../editor/document-editor.tsx'
import { showSection } from '../editor/editor-acts.ts'
import { EditorTools } from '../editor/editor-tools.tsx'
import { FindBar } from '../editor/find/find-bar.tsx'
import { SpellingCard } from '../editor/spelling/spelling-card.tsx'
import { useSpelling } from '../editor/spelling/use-spelling.ts'
import { SuggestMenu } from '../editor/suggest/suggest-menu.tsx'
import type { WritingSession } from '../editor/writing-session.ts'
import { PageBeside } from '../preview/page-beside.tsx'
import { pageBeside } from '../preview/page-beside-state.ts'
import { draftSection } from './drafting/drafting.ts'
import { useComparing } from './drafting/use-comparing.ts'
import { EvidencePanel } from './evidence/evidence-panel.tsx'
import { FindingCard } from './findings/finding-card.tsx'
import { usePaneKeys } from './keys/use-pane-keys.ts'
import { toggleFocus, useFocusMode, useWritingKeys } from './keys/use-writing-keys.ts'
import { KindBar } from './kinds/kind-bar.tsx'
import { LetterFoot, LetterHead } from './kinds/letter-frame.tsx'
import { SendingDialog } from './model/sending-dialog.tsx'
import { Outline } from './outline/outline.tsx'
import { markGap } from './pairing/pairing-acts.ts'
import { requirementState } from './pairing/requirement-state.ts'
import { SectionFeet } from './sections/section-feet.tsx'
import { SectionHeads } from './sections/section-heads.tsx'
import { StaleBanner } from './session/stale-banner.tsx'
import { TitleField } from './title-field.tsx'
import css from './workspace.module.css'

const readingDialog = loadedLater(async () => (await import('./reading/reading-dialog.tsx')).ReadingDialog)

interface WorkspaceProps {
  readonly session: WritingSession
  readonly posting: Posting
  readonly pairing: Pairing
  readonly view: LibraryView
  /** The application's name, for a document without a title of its own. */
  readonly title: string
  readonly hidden: boolean
  /** The requirement to begin with. */
  readonly requirement: string | undefined
}

/** Requirements, the paper, evidence: where an application is written. The requirements are there first; the editor takes longer to make. */
export function Workspace(props: WorkspaceProps) {
  const { session, posting, pairing, view, hidden } = props
  const kind = useStore(session.kind)
  const { headings } = useStore(session.wishes)
  const [requirement, pick] = useRequirement(props)
  const paper = useAfterFirstPaint(session.editor.get() !== null)
  const panes = usePaneKeys(session)
  const focused = useFocusMode(session)
  const paged = useStore(pageBeside) && !focused
  const comparing = useComparing(session)
  useWritingKeys(session, panes)
  useSpelling({ session, view, posting, shown: !hidden })
  useRequirementAtHand(requirement?.id ?? null, !hidden)
  const nextOpen = () => {
    const asked = askedFor(posting.requirements, kind, session.shape.get())
    const next = nextOpenAfter(asked, pairing, requirement?.id ?? null)
    if (next) pick(next)
    else announce('No requirement is open any more.')
    return next !== undefined && next !== requirement
  }
  const gap = () => {
    if (!requirement) return
    const target = { application: session.application, requirement: requirement.id }
    void markGap(target, !pairing.gaps.includes(requirement.id))
  }
  return (
    <div
      className={[css.workspace, focused && css.focused, paged && css.paged, comparing && css.comparing]
        .filter(Boolean)
        .join(' ')}
      hidden={hidden}
      ref={panes}
    >
      <Outline
        session={session}
        requirements={posting.requirements}
        pairing={pairing}
        current={requirement?.id ?? null}
        onPick={pick}
        onGap={gap}
        onNextOpen={nextOpen}
      />
      <div className={css.middle}>
        <StaleBanner session={session} />
        <FindBar session={session} />
        <div
          className={css.desk}
          onKeyDownCapture={(event) => {
            const section = session.section.get()
            if (!isKey(event, 'Mod+Enter') || !section || !isOfText(event)) return
            event.preventDefault()
            event.stopPropagation()
            void draftSection(session, section)
          }}
        >
          <div className={css.page} data-headings={headings}>
            {paper && <Paper {...props} kind={kind} />}
          </div>
        </div>
      </div>
      {paged && !hidden && paper && <PageBeside session={session} />}
      {requirement && !paged && paper && (
        <EvidencePanel
          application={session.application}
          session={session}
          requirements={posting.requirements}
          requirement={requirement}
          view={view}
          pairing={pairing}
          onGap={gap}
          onNextOpen={nextOpen}
        />
      )}
    </div>
  )
}

/** The text with all that stands around it and opens over it. */
function Paper({ session, title, pairing, view, kind }: WorkspaceProps & { readonly kind: DocumentKind }) {
  const reading = useStorePart(session.dialog, (dialog) => dialog?.kind === 'reading')
  const close = () => session.dialog.set(null)
  return (
    <>
      <EditorTools session={session} onFocusMode={() => toggleFocus(session)} />
      <TitleField session={session} title={title} />
      <KindBar session={session} />
      {kind === 'letter' && <LetterHead session={session} />}
      <DocumentEditor session={session} />
      {kind === 'letter' && <LetterFoot session={session} />}
      <SectionHeads session={session} />
      <SectionFeet session={session} kind={kind} pairing={pairing} view={view} />
      <CitationCard session={session} view={view} />
      <SuggestMenu session={session} view={view} pairing={pairing} />
      <FindingCard session={session} view={view} />
      <SpellingCard session={session} />
      <SendingDialog />
      {reading && <LaterDialog part={readingDialog} props={{ session, view, onClose: close }} onClose={close} />}
    </>
  )
}

interface Chosen {
  readonly chosen: string | null
  /** The section the caret was in then: a requirement that no section answers stays at hand until the caret goes elsewhere. */
  readonly at: string | null | undefined
}

/** The requirement at hand: the chosen one, or the first of the section the caret went to. */
function useRequirement({ session, posting, requirement: start }: WorkspaceProps) {
  const section = useStore(session.section)
  const [{ chosen, at }, setChosen] = useState<Chosen>({
    chosen: start ?? posting.requirements[0]?.id ?? null,
    at: undefined,
  })
  const sections = useStore(session.shape)
  const here = sections.find(({ id }) => id === section)
  const moved = section !== at
  const shown = moved && here && here.requirements.length > 0 && !here.requirements.includes(chosen ?? '')
  const id = shown ? here.requirements[0] : chosen
  const requirement = posting.requirements.find((one) => one.id === id)
  const pick = (next: Requirement) => {
    const target = sections.find(({ requirements }) => requirements.includes(next.id))
    setChosen({ chosen: next.id, at: target?.id ?? section })
    if (target) showSection(session, target.id)
  }
  useEffect(() => {
    const target = session.shape.get().find(({ requirements }) => start !== undefined && requirements.includes(start))
    if (target) session.section.set(target.id)
  }, [session, start])
  return [requirement, pick] as const
}

function nextOpenAfter(all: readonly Requirement[], pairing: Pairing, current: string | null): Requirement | undefined {
  const at = all.findIndex(({ id }) => id === current)
  const round = [...all.slice(at + 1), ...all.slice(0, at + 1)]
  return round.find(({ id }) => requirementState(pairing, id) === 'empty')
}

/** Not of a dialog that was opened from the text and lies over it, nor of a proposed sentence that is being edited. */
function isOfText({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  const editing = target instanceof HTMLTextAreaElement && target.closest('[data-proposal]') !== null
  return target instanceof Node && currentTarget.contains(target) && !editing
}
