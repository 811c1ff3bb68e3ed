import type { PageContent } from './page-content.ts'

/** True when nearly all text is tagged and the tags say more than that it is text: a heading or a list item somewhere. */
export function isTagged(pages: readonly PageContent[]): boolean {
  let all = 0
  let tagged = 0
  let telling = false
  for (const { text, place } of pages.flatMap((page) => page.items)) {
    all += text.trim().length
    if (!place) continue
    tagged += text.trim().length
    telling ||= place.kind === 'heading' || place.kind === 'item'
  }
  return telling && tagged >= 0.95 * all
}
