/** "5-10+ years of", "at least three years'", "18 months": the part of a requirement that counts time, without what it counts. */
const amount =
  '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|several|many|a few|couple of)'
export const yearsPhrase = new RegExp(
  `(?:\\b(?:at least|a minimum of|minimum(?: of)?|more than|over|around|approximately)\\s+)?\\b${amount}\\s*(?:\\+|plus|or more)?\\s*(?:(?:-|–|—|to)\\s*${amount}\\s*\\+?\\s*)?(?:or more\\s+|plus\\s+)?[-\\s]?(?:years?|yrs?|months?)['’]?(?![a-z])(?:\\s+(?:of\\s+)?(?:experience|exp)\\b)?(?:\\s+of\\b)?`,
  'giu',
)

/** The text with phrases that count years blanked out; offsets stay. */
export const withoutYears = (text: string): string => text.replace(yearsPhrase, (found) => ' '.repeat(found.length))
