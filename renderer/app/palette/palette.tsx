import { Suspense, useEffect, useState } from 'react'
import { isKey } from '../../components/keys.ts'
import { Later } from '../../components/later.tsx'
import { loadedLater } from '../../components/loaded-later.ts'
import { useStore } from '../../components/store.ts'
import { paletteOpen } from './palette-state.ts'

export const paletteDialog = loadedLater(async () => (await import('./palette-dialog.tsx')).PaletteDialog)

/** Listens for the key of the palette, whose names are read when it is first opened. */
export function Palette() {
  const open = useStore(paletteOpen)
  const [opened, setOpened] = useState(open)
  if (open && !opened) setOpened(true)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isKey(event, 'Mod+K')) return
      event.preventDefault()
      paletteOpen.set((now) => !now)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  if (!opened) return null
  return (
    <Suspense>
      <Later part={paletteDialog} props={{}} />
    </Suspense>
  )
}
