import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { SentenceStatus } from '../../../shared/domain/finding.ts'
import { keyName } from '../../components/keys.ts'
import { loadedLater } from '../../components/loaded-later.ts'
import { Status, StatusSpace } from '../../components/messages/status.tsx'
import { LaterDialog } from '../../components/panes/later-dialog.tsx'
import { useStore } from '../../components/store.ts'
import { stepFinding } from '../../editor/editor-acts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { pageBeside, pageBesideKeys, togglePageBeside } from '../../preview/page-beside-state.ts'
import { countToLookAt } from '../findings/count-to-look-at.ts'
import { readingKeys } from '../reading/reading-keys.ts'
import { NotesStatus, SpellingStatus } from './notes-status.tsx'
import { pageWords, totalWords } from './page-words.ts'
import { SaveWord } from './save-word.tsx'
import css from './writing-status.module.css'

const findingList = loadedLater(async () => (await import('../findings/finding-list.tsx')).FindingList)

/** What the check found and how the document stands, in the status bar. */
export function WritingStatus({ session, open }: { readonly session: WritingSession; readonly open: number }) {
  const counts = useStore(session.counts)
  const pages = useStore(session.pages)
  const beside = useStore(pageBeside)
  return (
    <>
      <Claims session={session} />
      <Findings session={session} />
      <SpellingStatus session={session} />
      <NotesStatus session={session} />
      {open > 0 && <span className={css.open}>{open === 1 ? '1 requirement open' : `${open} requirements open`}</span>}
      <StatusSpace />
      <span className={css.words}>{totalWords(counts)} words</span>
      {pages && (
        <button
          type="button"
          className={css.step}
          title={`The page beside the text (${keyName(pageBesideKeys)})`}
          aria-pressed={beside}
          onClick={togglePageBeside}
        >
          {pageWords(pages)}
        </button>
      )}
      <SaveWord session={session} />
    </>
  )
}

/** Claims by how they stand. What the person vouches for counts apart from what evidence backs. */
function Claims({ session }: { readonly session: WritingSession }) {
  const checks = useStore(session.checks)
  const sentences = checks?.flatMap((check) => check.sentences) ?? []
  if (sentences.length === 0) return null
  const count = (status: SentenceStatus) => sentences.filter((one) => one.status === status).length
  const [backed, vouched, flagged, uncited] = [count('backed'), count('vouched'), count('flagged'), count('uncited')]
  return (
    <>
      <button
        type="button"
        className={css.step}
        title={`Each sentence beside its source (${keyName(readingKeys)})`}
        onClick={() => session.dialog.set({ kind: 'reading' })}
      >
        <Status tone="accent">
          {backed} <span className={css.word}>{backed === 1 ? 'claim ' : 'claims '}</span>backed
        </Status>
      </button>
      {vouched > 0 && (
        <span className={css.vouched} title="You answer for these; no evidence backs them">
          <span aria-hidden>✓ </span>
          {vouched} vouched
        </span>
      )}
      {flagged > 0 && <Status tone="red">{flagged} flagged</Status>}
      {uncited > 0 && (
        <Status tone="amber">
          {uncited} <span className={css.word}>{uncited === 1 ? 'claim ' : 'claims '}</span>without evidence
        </Status>
      )}
    </>
  )
}

/** Goes through what was found, or lists it. */
function Findings({ session }: { readonly session: WritingSession }) {
  const findings = useStore(session.findings)
  const checks = useStore(session.checks)
  const listed = useStore(session.dialog)?.kind === 'findings'
  if (!checks) return null
  const all = countToLookAt(session)
  const close = () => session.dialog.set(null)
  return (
    <span className={css.findings}>
      {findings.length > 0 && <Step session={session} by={-1} name="Previous finding (Shift+F8)" />}
      <button
        type="button"
        className={css.step}
        title="List what was found"
        onClick={() => session.dialog.set({ kind: 'findings' })}
      >
        {all === 0 ? 'Nothing to look at' : all === 1 ? '1 thing to look at' : `${all} things to look at`}
      </button>
      {findings.length > 0 && <Step session={session} by={1} name="Next finding (F8)" />}
      {listed && <LaterDialog part={findingList} props={{ session, onClose: close }} onClose={close} />}
    </span>
  )
}

function Step({ session, by, name }: { readonly session: WritingSession; readonly by: 1 | -1; readonly name: string }) {
  const Icon = by === 1 ? ChevronRight : ChevronLeft
  return (
    <button
      type="button"
      className={css.arrow}
      aria-label={name}
      title={name}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => stepFinding(session, by)}
    >
      <Icon size={14} aria-hidden />
    </button>
  )
}
