/** "5-10+ years of", "at least three years'", "18 months": the part of a requirement that counts time, without what it counts. */
const amount =
  '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|several|many|a few|couple of|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere|deux|trois|quatre|cinq|sept|huit|neuf|dix|plusieurs|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|twee|drie|vijf|zes|zeven|negen|tien|meerdere)'
export const yearsPhrase = new RegExp(
  `(?:\\b(?:at least|a minimum of|mindestens|au moins|au minimum|minimum de|minimaal|minstens|al menos|mínimo de|mínima de|más de|plus de|meer dan|minimum(?: of)?|more than|over|around|approximately)\\s+)?\\b${amount}\\s*(?:\\+|plus|or more)?\\s*(?:(?:-|–|—|to)\\s*${amount}\\s*\\+?\\s*)?(?:or more\\s+|plus\\s+)?[-\\s]?(?:years?|yrs?|months?|jahren?|ans|années|años|jaar|jaren|monaten?|mois|meses|maanden)['’]?(?![\\p{L}])(?:\\s+(?:(?:of|de)\\s+|d['’])?(?:experience|exp|berufserfahrung|erfahrung|expérience|experiencia|werkervaring|ervaring)(?!\\p{L}))?(?:\\s+of\\b)?`,
  'giu',
)

/** How a time is passed, which is no part of what it was passed with: "having served three years as a fitter". */
const passed = /\b(?:(?:having|has|have|who has|you have|you've) )?(?:served|spent|serving|clocked up|put in)\b/giu

/** The text with phrases that count years, and how these were passed, blanked out; offsets stay. */
export const withoutYears = (text: string): string =>
  text.replace(yearsPhrase, (found) => ' '.repeat(found.length)).replace(passed, (found) => ' '.repeat(found.length))
