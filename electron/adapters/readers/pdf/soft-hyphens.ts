import type { ShownCharacter } from './drawn-page.ts'
import type { PageContent, PdfItem } from './page-content.ts'

/** Characters to look ahead for the next one of the text in what was drawn. */
const ahead = 60
const soft = '\u00AD'

/**
 * Puts back the U+00AD that pdf.js leaves out of its text though the page draws them: hyphens at the ends of broken lines, and every
 * hyphen where a font maps its hyphen to U+00AD (pdf.js `isInvisibleFormatMark`). Both sides are in the page's own order.
 */
export function withSoftHyphens(texts: readonly string[], shown: readonly ShownCharacter[]): string[] {
  if (!shown.some(({ character }) => character === soft)) return [...texts]
  const drawn = shown.filter(({ character }) => character.trim() !== '')
  const result = texts.map(() => '')
  let [at, last] = [0, -1]
  for (const [index, text] of texts.entries()) {
    for (const character of text) {
      const found = character.trim() === '' ? null : nextAt(drawn, character, at)
      if (found !== null) {
        for (const { before, written } of marksBetween(drawn, at, found))
          result[before || last < 0 ? index : last] += written
        at = found + 1
        last = index
      }
      result[index] += character
    }
  }
  if (last >= 0 && drawn[at]?.character === soft) result[last] += soft
  return result
}

function nextAt(drawn: readonly ShownCharacter[], character: string, from: number): number | null {
  for (let index = from; index < Math.min(drawn.length, from + ahead); index++)
    if (drawn[index]?.character === character) return index
  return null
}

interface Mark {
  /** True when it was shown with what follows it rather than with what precedes it. */
  readonly before: boolean
  readonly written: string
}

/** The soft hyphens passed over, with the spaces around them. */
function marksBetween(drawn: readonly ShownCharacter[], from: number, to: number): Mark[] {
  const next = drawn[to]
  return drawn.slice(from, to).flatMap(({ character, act, spaced }, index) => {
    if (character !== soft) return []
    const follows = drawn[from + index + 1]
    const after = follows?.spaced && follows.act === act ? ' ' : ''
    return [
      {
        before: drawn[from + index - 1]?.act !== act && next?.act === act,
        written: `${spaced ? ' ' : ''}${soft}${after}`,
      },
    ]
  })
}

/**
 * Pages whose soft hyphens are what they say, at ends of lines only. Where one stands inside a line the font maps its hyphens to U+00AD,
 * and all of them are hyphens.
 */
export function withMeantHyphens(pages: readonly PageContent[]): PageContent[] {
  if (!pages.some(({ items }) => items.some((item, index) => isInsideLine(item, items[index + 1])))) return [...pages]
  const meant = (item: PdfItem): PdfItem => ({ ...item, text: item.text.replaceAll(soft, '-') })
  return pages.map((page) => ({ ...page, items: page.items.map(meant) }))
}

function isInsideLine({ text, y, x, size }: PdfItem, next: PdfItem | undefined): boolean {
  if (!text.includes(soft)) return false
  if (/\u00AD\s*\S/u.test(text)) return true
  return next !== undefined && Math.abs(next.y - y) < 0.3 * size && next.x > x && next.text.trim() !== ''
}
