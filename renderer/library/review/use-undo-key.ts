import { useEffect } from 'react'
import { isKey } from '../../components/keys.ts'
import { undoLast } from './reviewed.ts'

/** Mod+Z takes the last act on the library back, unless something is being typed. */
export function useUndoKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const busy = event.target instanceof Element && event.target.closest('input, textarea, [role=dialog]') !== null
      if (busy || !isKey(event, 'Mod+Z')) return
      event.preventDefault()
      undoLast()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
