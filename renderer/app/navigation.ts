import type { Id } from '../../shared/domain/ids.ts'
import { createStore } from '../components/store.ts'

export const views = ['posting', 'fit', 'write', 'preview'] as const
export type View = (typeof views)[number]

/** What to show first on arriving in an application: words of a section, words of the posting, or the earlier versions. */
export type Arrival =
  | { readonly kind: 'section'; readonly section: Id; readonly start?: number; readonly end?: number }
  | { readonly kind: 'note'; readonly section: Id; readonly start: number; readonly end: number }
  | { readonly kind: 'posting'; readonly start: number; readonly end: number }
  | { readonly kind: 'history' }

/** Where in the app the person is. No address tells what someone is applying for; over loading the page again it is kept by ids (`kept-place.ts`). */
export type Place =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'library'; readonly evidence?: Id; readonly source?: Id }
  | { readonly kind: 'applications' }
  | {
      readonly kind: 'application'
      readonly id: Id
      readonly view: View
      readonly requirement?: Id
      readonly arrival?: Arrival
    }
  | { readonly kind: 'details' }
  | { readonly kind: 'settings'; readonly part?: string }
  | { readonly kind: 'help'; readonly topic?: string }

/** Null until the first look at the library decides between the welcome and the library. */
export const place = createStore<Place | null>(null)

/** Goes to a place. */
export function go(to: Place): void {
  place.set(to)
}
