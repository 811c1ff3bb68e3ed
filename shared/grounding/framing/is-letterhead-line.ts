/** Kinds of roads and buildings behind their name, before it, and as the end of one word. General knowledge of addresses in Europe and North America. */
const behind =
  '(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|dr|view|court|ct|way|terrace|place|square|crescent|gardens?|hill|row|mews|grove|walk|boulevard|blvd|parade|quay|house)\\.?'
const before =
  '(?:ffordd|heol|stryd|lôn|maes|rhodfa|rue|chemin|impasse|quai|allée|calle|avenida|carrer|plaza|paseo|via|viale|piazza|rua)'
const within = '\\p{L}*(?:stra(?:ss|ß)e|str\\.|weg|platz|gasse|allee|ring|damm|straat|laan|plein|gracht|vej|gatan)'
const number = '(?!(?:19|20)\\d{2}$)\\d{1,5}\\s?\\p{L}?(?:[-–/]\\d{1,4})?'
/** A piece between commas that names a house: "4 Mill Lane", "12 rue des Tanneurs", "Hafenstrasse 9", "Flat 2". */
const house = new RegExp(
  `^(?:${number} (?:\\p{L}.* )?${behind}|${number},? ${before} .+|${before} .+ ${number}|(?:\\p{L}.* )?${within} ${number}|(?:flat|apt|apartment|unit|suite|p\\.?\\s?o\\.? box|postfach) \\d+\\p{L}?(?: .*)?)$`,
  'iu',
)
/** Codes with letters stand behind their town, those of figures alone before it; a year is none. */
const postalCode =
  /(?:^|[\s,])(?:\p{Lu}{1,2}\d[\p{Lu}\d]? \d\p{Lu}{2}|\p{Lu}{2} \d{5}(?:-\d{4})?|\p{Lu}\d\p{Lu} \d\p{Lu}\d|\p{Lu}\d{2} [\p{Lu}\d]{4})(?:,|$)|(?:^|,\s)(?:\p{Lu}{1,2}-)?(?!(?:19|20)\d{2}\s)\d{4,5} ?(?:\p{Lu}{2} )?\p{Lu}\p{L}+(?:[ -]\p{L}[\p{L}.’'-]*){0,3}(?:,|$)/u
const words = /\p{L}{2,}/gu
const initialled =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?(?=.*(?:^|\s)\p{Lu}\.(?:\s|$))(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)){1,4}$/u

/** "Anneliese (Liese) Varga": a name with the one that is used. */
const nicknamed = /^\p{Lu}[\p{L}'’-]+ \(\p{Lu}\p{Ll}+\) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u

/**
 * Whether a whole line of a letter only says who writes and from where: "4 Mill Lane, Tidewell TD4 9QZ", "Hafenstrasse 9, 20457 Hamburg", "Ines M. Farrow". Such
 * lines claim nothing. A line with a word in small letters that addresses do not have is none.
 */
export function isLetterheadLine(text: string): boolean {
  const line = text.trim()
  if (line.length > 100) return false
  if (initialled.test(line) || nicknamed.test(line)) return true
  if (!/\d/u.test(line) || /[.!?;:]$/u.test(line) || hasPlainWords(line)) return false
  return postalCode.test(line) || line.split(',').some((piece) => house.test(piece.trim()))
}

const joining = new Set(
  'rue chemin impasse quai allée des de du la le les calle avenida carrer plaza paseo del via viale piazza di della rua do da van von der den am an der im zu of the and upon on under by'.split(
    ' ',
  ),
)

/** Words in small letters, as sentences have them. */
function hasPlainWords(line: string): boolean {
  return [...line.matchAll(words)].some(([word], at) => /^\p{Ll}/u.test(word) && !joining.has(word) && at > 0)
}
