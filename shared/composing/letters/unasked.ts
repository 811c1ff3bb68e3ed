import type { AnsweredComposition } from '../document-composition.ts'
import type { WeighedItem } from './letter-themes.ts'
import { withoutOwnTongue } from './without-own-tongue.ts'

/** Weighed items without what a running text takes for granted. */
export function unasked(
  items: readonly WeighedItem[],
  { posting }: Pick<AnsweredComposition, 'posting'>,
): WeighedItem[] {
  const asked = posting.requirements.map(({ text }) => text)
  return items.flatMap(({ item, weight }) => withoutOwnTongue([item], asked).map((one) => ({ item: one, weight })))
}
