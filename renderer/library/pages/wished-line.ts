import { createStore } from '../../components/store.ts'

/** The line of the items' list that is to have the focus once it is in the page, where the list therefore brings it; null when there is none. */
export const wishedLine = createStore<string | null>(null)
