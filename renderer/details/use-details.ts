import { useEffect, useRef, useState } from 'react'
import { type Details, detailsSchema } from '../../shared/domain/details.ts'
import { api, client, queries } from '../api.ts'
import { attempt, say } from '../app/notices/toasts.ts'

const pause = 600

/**
 * The details while they are typed: stored after a pause, when the window is left and when the screen is. The fields keep what was
 * typed to the letter; what another window stores takes its place once nothing here waits.
 */
export function useDetails(stored: Details) {
  const [typed, setTyped] = useState<Details | null>(null)
  const [saved, setSaved] = useState(true)
  const waiting = useRef<Details | null>(null)
  const last = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const save = async (): Promise<boolean> => {
    clearTimeout(timer.current)
    const next = waiting.current
    if (!next) return true
    const kept = detailsSchema.parse(next)
    const done = await attempt(() => client.library.setDetails(kept))
    if (!done || waiting.current !== next) return done !== null
    waiting.current = null
    last.current = JSON.stringify(kept)
    queries.setQueryData(api.library.details.queryKey(), kept)
    setSaved(true)
    return true
  }
  const put = (next: Details) => {
    waiting.current = next
    setTyped(next)
    setSaved(false)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), pause)
  }
  useEffect(() => {
    if (waiting.current === null && JSON.stringify(stored) !== last.current) setTyped(null)
  }, [stored])
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const leave = () => void latest.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  const details = typed ?? stored
  return {
    details,
    saved,
    change: (part: Partial<Details>) => put({ ...details, ...part }),
    /** Takes a proposal, with a way back. */
    take(next: Details) {
      put(next)
      void save().then((done) => {
        if (done) say('Taken into your details.', { label: 'Undo', run: () => put(details) })
      })
    },
  }
}
