import type { DraftingWish } from '../../../shared/drafting/asking/wishes.ts'

/** What a model was asked for, as a person reads it. */
export const wishWords: Readonly<Record<DraftingWish, string>> = {
  draft: 'from your evidence',
  shorter: 'shorter',
  plainer: 'plainer',
  concrete: 'more concrete',
  star: 'as situation, task, action, result',
  'my-words': 'closer to your words',
  own: 'by your instruction',
}
