import type { PaneName } from '../../../shared/domain/settings.ts'
import { createStore } from '../store.ts'

/** Widths in CSS pixels of the panes that were moved; the others are as wide as the style sheet says. */
export const paneWidths = createStore<Readonly<Partial<Record<PaneName, number>>>>({})

/** Narrowest and widest a pane may be made, in CSS pixels; a small window narrows it further by itself. */
export const paneRange = { min: 160, max: 900 } as const

/** Makes a pane `width` pixels wide, within the range. */
export function resizePane(name: PaneName, width: number): void {
  const kept = Math.round(Math.min(paneRange.max, Math.max(paneRange.min, width)))
  paneWidths.set((before) => (before[name] === kept ? before : { ...before, [name]: kept }))
}

/** Makes a pane as wide as the style sheet says. */
export function resetPane(name: PaneName): void {
  paneWidths.set(({ [name]: _moved, ...others }) => others)
}
