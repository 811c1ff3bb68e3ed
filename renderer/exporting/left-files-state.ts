import { createStore } from '../components/store.ts'

/** The application whose exported files are shown, if any. */
export const leftFilesOf = createStore<string | null>(null)
