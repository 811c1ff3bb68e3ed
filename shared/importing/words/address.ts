const streets =
  '(?:street|st\\.?|road|rd\\.?|lane|avenue|ave\\.?|drive|close|way|walk|crescent|square|terrace|place|court|gardens|grove|hill|row|parade|boulevard|blvd\\.?|highway|parkway|wharf|quay|mews|green)'

const patterns: readonly RegExp[] = [
  new RegExp(`^\\d+[a-z]?(?:[-–/]\\d+)?,?\\s+\\p{Lu}[\\p{L}'’.-]*(?:\\s+\\p{L}[\\p{L}'’.-]*){0,3}\\s${streets}$`, 'iu'),
  /^(?:unit|flat|suite|floor|apartment|apt\.?|room|plot)\s+\d+[a-z]?$/iu,
  /^\p{L}[\p{L}'’ -]+\s(?:industrial|business|retail|trading|science|enterprise) (?:estate|park)$/iu,
  /^p\.?\s?o\.? box\b/iu,
  /^\d+(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|place|chemin|impasse|quai|allée|calle|via|viale|corso|plaza|avenida)\s/iu,
  /^\p{L}[\p{L}.-]*(?:straße|strasse|str\.|weg|gasse|allee|platz|ufer|straat|laan|gatan|vej|gade)\s+\d+\s?[a-z]?$/iu,
]

/** True for a part of a street address ("88 High Street", "Unit 4", "Hafenstraße 12"): no employer is called so. General knowledge of how addresses are written. */
export const isAddress = (text: string): boolean => patterns.some((pattern) => pattern.test(text.trim()))
