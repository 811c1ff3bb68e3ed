import type { DrawnPage } from './drawn-page.ts'
import type { PdfItem } from './page-content.ts'

/** Characters to look ahead for the next one of the text in what was drawn. */
const ahead = 60

/** Takes out of a page's pieces what cannot be seen, and gives it joined to sentences. Both sides are in the page's own order. */
export function visibleItems(items: readonly PdfItem[], { shown }: DrawnPage): { items: PdfItem[]; hidden: string[] } {
  if (!shown.some(({ hidden }) => hidden)) return { items: [...items], hidden: [] }
  const drawn = shown.filter(({ character }) => character.trim() !== '')
  const hidden: string[] = []
  let at = 0
  const next = (character: string): boolean => {
    for (let index = at; index < Math.min(drawn.length, at + ahead); index++) {
      if (drawn[index]?.character !== character) continue
      at = index + 1
      return drawn[index]?.hidden ?? false
    }
    return false
  }
  const seen = items.map((item) => {
    let kept = ''
    let lost = ''
    let last = false
    for (const character of item.text) {
      if (character.trim() !== '') last = next(character)
      if (last) lost += character
      else kept += character
    }
    if (lost.trim() !== '') hidden.push(lost)
    return lost === '' ? item : { ...item, text: kept }
  })
  const told = hidden.join(' ').replace(/\s+/g, ' ').trim()
  return { items: seen.filter((item) => item.text !== ''), hidden: /[\p{L}\p{N}]/u.test(told) ? [told] : [] }
}
