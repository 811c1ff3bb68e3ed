import type { DraftingWish } from '../../../shared/drafting/asking/wishes.ts'

/** Ways to reword what stands in a section, as a person reads them. */
export const rewritings: readonly (readonly [DraftingWish, string])[] = [
  ['shorter', 'Shorter'],
  ['plainer', 'Plainer'],
  ['concrete', 'More concrete'],
  ['star', 'As situation, task, action, result'],
  ['my-words', 'Closer to my words'],
]
