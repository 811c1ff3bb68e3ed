import { Status, StatusSpace } from '../components/status.tsx'
import { useStore } from '../components/store.ts'
import { stepFinding } from '../editor/editor-acts.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { pageWords, totalWords } from './page-sub.tsx'
import { SaveWord } from './save-word.tsx'
import css from './writing-status.module.css'

/** What the check found and how the document stands, in the status bar. */
export function WritingStatus({ session, open }: { readonly session: WritingSession; readonly open: number }) {
  const counts = useStore(session.counts)
  const pages = useStore(session.pages)
  const notes = [...counts.values()].reduce((sum, count) => sum + count.notes, 0)
  return (
    <>
      <Claims session={session} />
      {notes > 0 && <Status tone="amber">{notes === 1 ? '1 note to self' : `${notes} notes to self`}</Status>}
      {open > 0 && <span>{open === 1 ? '1 requirement uncovered' : `${open} requirements uncovered`}</span>}
      <StatusSpace />
      <span>{[`${totalWords(counts)} words`, pages && pageWords(pages)].filter(Boolean).join(' · ')}</span>
      <SaveWord session={session} />
    </>
  )
}

function Claims({ session }: { readonly session: WritingSession }) {
  const checks = useStore(session.checks)
  const findings = useStore(session.findings)
  const looked = useStore(session.looked)
  if (!checks) return null
  const sentences = checks.flatMap((check) => check.sentences)
  const backed = sentences.filter(({ status }) => status === 'backed').length
  const bare = sentences.filter(({ status }) => status === 'flagged' || status === 'uncited').length
  return (
    <>
      {sentences.length > 0 && (
        <Status tone="accent">{backed === 1 ? '1 claim backed' : `${backed} claims backed`}</Status>
      )}
      {bare > 0 && (
        <Status tone="red">{bare === 1 ? '1 claim without evidence' : `${bare} claims without evidence`}</Status>
      )}
      {findings.length > 0 && (
        <button
          type="button"
          className={css.step}
          title="F8, back with Shift+F8"
          onClick={() => stepFinding(session, 1)}
        >
          Next finding of {findings.length}
        </button>
      )}
      <span className={css.why} aria-live="polite">
        {looked && `“${looked.finding.quote}”: ${looked.finding.why}`}
      </span>
    </>
  )
}
