/** A page's number, whatever it is written with. */
const page =
  /(?<![\p{L}\p{N}])(?:(?:page|p\.|seite|pagina|página|side|sida)\s*\d{1,2}(?:\s*(?:\/|of|von|de|sur|di|van|av)\s*\d{1,2})?|\d{1,2}\s+(?:of|von|sur)\s+\d{1,2})(?![\p{L}\p{N}])/giu

const day =
  '(?:(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+)?\\p{L}{3,10}\\.?,?\\s+\\d{4}|(?:\\d{1,2}[./-]){1,2}\\d{2,4}|\\d{4}-\\d{2}(?:-\\d{2})?)'
/** When the page was written or printed. General knowledge of CVs in several languages. */
const written = new RegExp(
  `(?<!\\p{L})(?:(?:cv|resume|résumé|page|document)\\s+)?(?:last\\s+)?(?:updated|changed|revised|modified|edited|printed|correct as of|as of|stand|version|mise? à jour|actualizado)(?:\\s+(?:on|in|at|le|en))?\\s*:?\\s*${day}(?![\\p{L}\\d])`,
  'giu',
)

/** Where to ask about the person. General knowledge of CVs. */
const referees =
  /(?<!\p{L})(?:(?:professional|character|further|two|three)\s+)?(?:references?|referees?|referenzen|références|referencias)(?!\p{L})[^.;·|•]{0,30}?(?<!\p{L})(?:requests?|requested|asked|ask (?:me|for)|wanted|want|available|given|supplied|provided|furnished|needed|required|anfrage|demande|petición)(?!\p{L})[^.;·|•]{0,30}/giu

const title = /(?<!\p{L})(?:curriculum vitae|cv|résumé|resume|lebenslauf)(?!\p{L})/giu

/** Most lines hold none of these words; this says so at once. */
const mayTell =
  /(?:page|p\.|seite|pagina|página|side|sida|of|von|sur)\s*\d|(?:updat|chang|revis|modif|edit|print|stand|version|correct|mise?s? |actuali|as of|r[eé]fer)/iu

/** No furniture is longer. In characters. */
const longest = 120

/**
 * True for what stands on a page about the page: its number, when it was written, that references can be had, beside nothing but the
 * person's name. `owner` is the first line of the document, `last` whether the line closes it: only there a date of writing stands alone,
 * which elsewhere would be that of a certificate. Such a line is nobody's evidence and waits in the tray.
 */
export function isFurniture(
  text: string,
  { owner, last }: { readonly owner: string; readonly last: boolean },
): boolean {
  if (text.length > longest || !mayTell.test(text)) return false
  const named = text.replace(owner, ' ')
  const numbered = named.replace(page, ' ').replace(referees, ' ').replace(title, ' ')
  const rest = numbered.replace(written, ' ')
  const told = numbered !== named || named !== text || last
  return rest !== named && told && !/[\p{L}\p{N}]/u.test(rest)
}
