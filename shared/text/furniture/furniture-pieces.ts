/** A piece of what stands on a page about the page. `weak` pieces may be somebody's words elsewhere: they count beside others, or where the page ends. */
interface FurniturePiece {
  readonly pattern: RegExp
  readonly weak: boolean
}

const day =
  '(?:(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+)?\\p{L}{3,10}\\.?,?\\s+(?:\\d{1,2},?\\s+)?\\d{4}|(?:\\d{1,2}[./-]){1,2}\\d{2,4}|\\d{4}-\\d{2}(?:-\\d{2})?|(?:19|20)\\d{2})'
const onRequest = '(?:(?:on|upon)\\s+request|auf\\s+(?:anfrage|wunsch)|sur\\s+demande|petición)'

/** What pages say of themselves. General knowledge of CVs in several languages. */
export const furniturePieces: readonly FurniturePiece[] = [
  {
    /** A page's number, whatever it is written with. */
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:page|p\.|seite|pagina|página|side|sida)\s*\d{1,2}(?:\s*(?:\/|of|von|de|sur|di|van|av)\s*\d{1,2})?|\d{1,2}\s+(?:of|von|sur)\s+\d{1,2}|^\d{1,2}\s?\/\s?\d{1,2}$|^(?:[-–—]\s?)?\d{1,3}\s?[-–—]$)(?![\p{L}\p{N}])/giu,
    weak: false,
  },
  {
    /** Where to ask about the person. */
    pattern:
      /(?<!\p{L})(?:(?:professional|character|further|two|three)\s+)?(?:references?|referees?|referenzen|références|referencias)(?!\p{L})[^.;·|•]{0,30}?(?<!\p{L})(?:requests?|requested|asked|ask (?:me|for)|wanted|want|available|given|supplied|provided|furnished|needed|required|anfrage|demande|petición)(?!\p{L})[^.;·|•]{0,30}/giu,
    weak: false,
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:references?|referees?|testimonials?|certificates?|documents?|portfolio|transcripts?|zeugnisse)(?!\\p{L})[^.;·|•]{0,30}?${onRequest}(?!\\p{L})`,
      'giu',
    ),
    weak: false,
  },
  {
    pattern:
      /(?<!\p{L})(?:curriculum vitae|cv|résumé|resume|lebenslauf)(?!\p{L})(?:\s(?:of|von|de)\s\p{L}[^.;·|•]{1,40}$)?/giu,
    weak: false,
  },
  {
    /** When the page was written or printed; elsewhere such a line dates a certificate. */
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:cv|resume|résumé|page|document)\\s+)?(?:last\\s+|letzte\\s+|dernière\\s+|última\\s+|laatst\\s+)?(?:updated?|changed?|revised|revision|modified|modification|edited|reviewed|printed|correct (?:as )?(?:of|at)|as of|stand|version(?: of)?|dated|aktualisier(?:t|ung)|mise? à jour|actualizado|actualización|bijgewerkt)(?:\\s+(?:on|in|at|am|le|en|op))?\\s*:?\\s*${day}(?![\\p{L}\\d])`,
      'giu',
    ),
    weak: true,
  },
  {
    pattern:
      /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:19|20)\d\d[^·|•]*|(?<![^.·|•])[^.·|•]*(?<!\p{L})all rights reserved(?!\p{L})/giu,
    weak: true,
  },
  {
    /** What the page was made with. */
    pattern: /^(?:created|made|printed|generated|typeset|built) (?:with|in|by|from) \p{L}[^,;:]{1,40}$/giu,
    weak: true,
  },
]
