import type { Entry } from '../entry.ts'

/** An entry for tests: a post without title, employer, place and dates unless said otherwise. */
export const entryOf = (more: Partial<Entry> = {}): Entry => ({
  id: 'n1',
  kind: 'work',
  title: null,
  organisation: null,
  location: null,
  start: null,
  end: null,
  doubts: [],
  origins: [],
  ...more,
})
