import { createStore } from '../../components/store.ts'

/** The bar at the foot of the screen that is shown; null while there is none. */
export const statusBar = createStore<HTMLElement | null>(null)
