import { z } from 'zod'
import { announce } from '../components/messages/live-region.tsx'
import { createStore } from '../components/store.ts'
import { remember, remembered } from '../editor/remembered.ts'

const name = 'page beside'
export const pageBesideKeys = 'Mod+Shift+L'

/** Whether the typeset page stands beside the text while writing. It is remembered. */
export const pageBeside = createStore(remembered(name, z.literal(true)) ?? false)

export function togglePageBeside(): void {
  pageBeside.set((on) => !on)
  remember(name, pageBeside.get() ? true : null)
  announce(pageBeside.get() ? 'The page stands beside the text.' : 'The evidence stands beside the text.')
}
