import { useEffect } from 'react'
import { isKey } from '../../components/keys.ts'
import { undoLast } from './reviewed.ts'

/** Where the key belongs to what is being typed; a ticked box is not typed in. */
const typing = 'input:not([type=checkbox]), textarea, [role=dialog]'

/** Mod+Z takes the last act on the library back, unless something is being typed. */
export function useUndoKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.target instanceof Element && event.target.closest(typing) !== null) || !isKey(event, 'Mod+Z')) return
      event.preventDefault()
      undoLast()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
