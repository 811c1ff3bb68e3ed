import { createStore } from '../../components/store.ts'

/** A source that has pages is looked at as pages or as text. */
export type SourceLook = 'page' | 'text'

/** How the person last chose to look at sources that have pages. */
export const sourceLook = createStore<SourceLook>('page')
