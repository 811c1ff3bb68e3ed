import { useEffect, useState } from 'react'
import { useStorePart } from '../../components/store.ts'
import { clockTime } from '../../components/text/moment-words.ts'
import type { SaveState } from '../../editor/saver.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { keptAt } from './kept-at.ts'
import css from './writing-status.module.css'

/** Whether what is on the page is stored: the text, and what was decided about requirements since. */
export function SaveWord({ session }: { readonly session: WritingSession }) {
  const state = useSaveState(session)
  const kept = useStorePart(keptAt, (all) => all[session.application])
  switch (state.kind) {
    case 'saved':
      return (
        <button type="button" className={css.step} title="Earlier versions" onClick={() => session.history.set(true)}>
          <span aria-live="polite">Saved {clock(newer(state.at, kept))}</span>
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

/** The state of saving, told when the page has nothing more urgent to do: a key is painted first. */
function useSaveState({ saver }: WritingSession): SaveState {
  const [state, setState] = useState(saver.state.get)
  useEffect(() => {
    let waiting = 0
    const later = () => {
      cancelIdleCallback(waiting)
      waiting = requestIdleCallback(() => setState(saver.state.get()), { timeout: 500 })
    }
    later()
    const stop = saver.state.subscribe(later)
    return () => {
      stop()
      cancelIdleCallback(waiting)
    }
  }, [saver])
  return state
}

const newer = (one: string, other = ''): string => (other > one ? other : one)

function clock(at: string): string {
  const time = new Date(at)
  return Number.isNaN(time.getTime()) ? '' : clockTime(time)
}
