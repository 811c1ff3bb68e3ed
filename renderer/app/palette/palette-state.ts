import { createStore } from '../../components/store.ts'

export const paletteOpen = createStore(false)

export const openPalette = () => paletteOpen.set(true)
