import { useEffect, useRef } from 'react'
import { useStore } from '../../components/store.ts'
import { reviews, running } from '../bringing/importing.ts'

/**
 * Tells the first source of an import once it is read, so that the screen can show what has just come.
 * @param given what the screen was opened to show, which then stays; null when it was opened for nothing in particular
 */
export function useNewlyRead(given: string | null, onRead: (source: string) => void): void {
  const reading = useStore(running) !== null
  const list = useStore(reviews)
  const known = useRef(given === null ? 0 : list.length)
  useEffect(() => {
    if (reading) return
    const first = list[known.current]
    known.current = list.length
    if (first) onRead(first.source)
  }, [reading, list, onRead])
}
