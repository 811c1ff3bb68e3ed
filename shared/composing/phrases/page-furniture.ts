const month =
  '(?:\\p{L}{3,10}\\.? )?(?:\\d{1,2}[./-]){0,2}(?:\\d{1,2}\\.? )?(?:\\p{L}{3,10}\\.? )?(?:\\d{1,2},? )?(?:19|20)\\d{2}'

/** What stands at the edge of a page: its number, when it was made, whose it is, and the promise of references. General knowledge of CVs in several languages. */
const furniture: readonly RegExp[] = [
  /^(?:page|seite|p\.|página|pagina)? ?\d{1,2} ?(?:of|\/|von|sur|de|van) ?\d{1,2}$/iu,
  /^(?:page|seite|página|pagina) \d{1,2}$/iu,
  new RegExp(
    `^(?:(?:cv |résumé |resume |document )?(?:last )?(?:updated|revised|modified|edited|reviewed)|last (?:update|revision|change)|(?:as of|correct (?:as )?(?:at|of)|version(?: of)?|dated)|stand|aktualisiert|letzte aktualisierung|(?:dernière )?mise à jour|mis à jour|dernière modification|(?:última )?actualización|actualizado|laatst bijgewerkt)(?: (?:on|in|am|le|en|op|:))?:? ${month}$`,
    'iu',
  ),
  /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/iu,
  /^(?:references?|referees?|testimonials?|certificates?|documents?|portfolio|transcripts?)\b.{0,30}\b(?:on|upon) request$/iu,
  /^(?:referenzen|zeugnisse)\b.{0,20}\bauf (?:anfrage|wunsch)$|^références\b.{0,20}\bsur demande$|^referencias\b.{0,30}\bpetición$/iu,
  /^(?:curriculum vitae|cv|résumé|lebenslauf)(?: (?:of|von|de) .{2,40})?$/iu,
  /^(?:created|made|printed|generated|typeset|built) (?:with|in|by|from) \p{Lu}/u,
]

/** Whether words are the furniture of a page, which tells nothing of the person: "Page 1 of 2", "Updated March 2026", "References available on request". */
export function isPageFurniture(text: string): boolean {
  const bare = text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[.\s]+$/u, '')
    .replace(/^[([–—-]\s?|\s?[)\]–—-]$/gu, '')
  return bare.length < 90 && furniture.some((one) => one.test(bare))
}
