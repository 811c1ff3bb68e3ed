import { furniturePieces } from './furniture-pieces.ts'

/** Most lines hold none of these words; this says so at once. */
const mayTell =
  /(?:page|p\.|seite|pagina|página|side|sida|of|von|sur)\s*\d|^\W*\d{1,2}\s?\/\s?\d{1,2}\W*$|^\W*\d{1,3}\s?[-–—]$|(?:updat|chang|revis|modif|edit|print|stand|version|correct|mise?s? |[aá]ctuali[sz]|as of|r[eé]fer|request|anfrage|wunsch|demande|petición|dated|bijgewerkt|vitae|cv|r[eé]sum|lebenslauf|©|\(c\)|copyright|rights)|^(?:creat|made|generat|typeset|built)\p{L}* (?:with|in|by|from)\s/iu

/** No furniture is longer. In characters. */
const longest = 120

/**
 * True for what stands on a page about the page: its number, when it was written, that references can be had, beside nothing but the
 * person's name. `owner` is the first line of the document, `last` whether the text closes it or stands for itself: elsewhere a date
 * of writing alone would be that of a certificate. Such words tell nothing of the person.
 */
export function isFurniture(
  text: string,
  { owner, last }: { readonly owner: string; readonly last: boolean },
): boolean {
  if (text.length > longest || !mayTell.test(text)) return false
  const named = owner ? text.replace(owner, ' ') : text
  const without = (rest: string, weak: boolean) =>
    furniturePieces
      .filter((piece) => piece.weak === weak)
      .reduce((left, { pattern }) => left.replace(pattern, ' '), rest)
  const sure = without(named, false)
  const rest = without(sure, true)
  const told = sure !== named || named !== text || last
  return rest !== named && told && !/[\p{L}\p{N}]/u.test(rest)
}
