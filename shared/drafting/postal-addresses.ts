/** How streets are named and houses numbered. General knowledge of English, German, French, Spanish, Italian and Dutch addresses. */
const english =
  'Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Close|Crescent|Square|Terrace|Gardens|Grove|Court|Row|Parade|Boulevard|Blvd|Mews|Wharf|Quay|Hill|Way|Place|Walk'
const postcode = String.raw`[A-Z]{1,2}\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}`

const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:Flat|Unit|Suite|Apartment|Apt\.?) \d+[A-Za-z]?,? )?\d+[A-Za-z]?(?:[-–/]\d+)?,? (?:\p{Lu}[\p{L}'’.-]* ){1,3}(?:${english})(?![\p{L}\p{N}])`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}\p{N}])${postcode}(?![\p{L}\p{N}])`, 'gu'),
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}.-]*(?:straße|strasse|str\.|weg|gasse|allee|platz|ufer|straat|laan|gracht)|\p{Lu}[\p{L}.-]+ (?:Straße|Strasse|Str\.|Weg|Allee|Platz)) \d+ ?[a-z]?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d+(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|impasse|quai|allée) (?:(?:de|du|des|la|le|les) |[ld]['’])*\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu,
  /(?<![\p{L}\p{N}])(?:[Cc]alle|[Vv]ia|[Vv]iale|[Cc]orso|[Pp]laza|[Aa]venida) (?:(?:de|del|della|dei|la|las|los) )*\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*,? \d+(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:P\.? ?O\.? Box|Postfach) \d[\d ]*\d/gu,
]

/** Street addresses, postcodes with letters and post boxes in a text, as written. */
export function postalAddresses(text: string): string[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([value]) => value.trim()))
}
