import { useLayoutEffect } from 'react'
import { isKey } from '../../components/keys.ts'
import { PaletteDialog } from './palette-dialog.tsx'
import { paletteOpen } from './palette-state.ts'

/** The palette with its key. It is read with the first screen: what is typed right after the key must find its field. */
export function Palette() {
  // Before the window is painted: who sees it can press the key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isKey(event, 'Mod+K')) return
      event.preventDefault()
      paletteOpen.set((now) => !now)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return <PaletteDialog />
}
