import { useStore } from '../components/store.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import css from './writing-status.module.css'

/** Whether what is on the page is stored. */
export function SaveWord({ session }: { readonly session: WritingSession }) {
  const state = useStore(session.saver.state)
  switch (state.kind) {
    case 'saved':
      return (
        <button type="button" className={css.step} title="Earlier versions" onClick={() => session.history.set(true)}>
          <span aria-live="polite">Saved {clock(state.at)}</span>
        </button>
      )
    case 'unsaved':
      return <span>Saving…</span>
    case 'failed':
      return <span role="alert">Not saved yet; trying again</span>
    case 'stale':
      return <span role="alert">Not saved: changed in another window</span>
  }
}

function clock(at: string): string {
  const time = new Date(at)
  return Number.isNaN(time.getTime()) ? '' : time.toLocaleTimeString('en-GB')
}
