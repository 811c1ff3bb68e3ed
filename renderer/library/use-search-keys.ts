import { useEffect } from 'react'
import { isKey } from '../components/keys.ts'

/** Ctrl or Command with F, and the stroke, go to the search field: it finds what is not in view too. */
export function useSearchKeys(focus: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [role=dialog]')
      if (!isKey(event, 'Mod+F') && (typing || !isKey(event, '/'))) return
      if (document.querySelector('[role=dialog]')) return
      event.preventDefault()
      focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [focus])
}
