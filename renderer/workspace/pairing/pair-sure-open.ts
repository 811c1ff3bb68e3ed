import { createStore } from '../../components/store.ts'

/** Whether the strong suggestions are shown to be paired together. */
export const pairSureOpen = createStore(false)
