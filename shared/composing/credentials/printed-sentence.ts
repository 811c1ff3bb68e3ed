/** "Tides of the north, Shores Review, 2019 (second author)": only what was printed has an author in a row. */
const authored =
  /^(?<title>[^“”,()]+), (?<where>[^()]+, (?:19|20)\d{2}) \((?<who>(?:first|second|third|fourth|last|joint|lead|senior|corresponding|co-?)[- ]?author)\)$/iu
const quoted =
  /^[“"‘'](?<title>[^“”"]+?)[.,]?[”"’'][,.]? (?:in )?(?<where>[^“”"]*\b(?:Journal|Review|Bulletin|Proceedings|Letters|Quarterly|Magazine|Annals|Gazette|Press)\b[^“”"]*)$/u

/** What was printed, which is held by nobody: “Tides”, Journal of Shores, 2019 → "My publications include “Tides” (Journal of Shores, 2019)". Null for other lines. */
export function printedSentence(text: string): string | null {
  const own = text.replace(/\.$/u, '')
  const { who, title = '', where = '' } = (authored.exec(own) ?? quoted.exec(own))?.groups ?? {}
  if (title === '') return null
  if (who) return `I am ${who} of “${title}” (${where})`
  return `My publications include “${title}” (${where.replace(/ \(((?:19|20)\d{2})\)$/u, ', $1')})`
}
