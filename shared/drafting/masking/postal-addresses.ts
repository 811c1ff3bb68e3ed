/** How streets are named and houses numbered. General knowledge of addresses in Europe, the Americas and India. */
const english =
  'Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Close|Crescent|Square|Terrace|Gardens|Grove|Court|Row|Parade|Boulevard|Blvd|Mews|Wharf|Quay|Hill|Way|Place|Walk'
/** Of Britain, Canada and Ireland; the last has a letter and a figure in its second half, so that "A10 2019" is none. */
const postcode = String.raw`(?:[A-Z]{1,2}\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}|[A-Z]\d[A-Z]\s\d[A-Z]\d|[AC-FHKNPRTV-Y]\d[\dW]\s[AC-FHKNPRTV-Y](?=[A-Z]*\d)[\dAC-FHKNPRTV-Y]{3})`
/** States of the USA before a ZIP code, as the post writes them behind a town. */
const states =
  'AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY'

const start = String.raw`(?<![\p{L}\p{N}])`
const end = String.raw`(?![\p{L}\p{N}])`
/** A name of one or more words with capitals. */
const named = String.raw`\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*`
/** A house, with a stair or a flat. */
const house = String.raw`(?!(?:19|20)\d\d(?!\d))\d{1,4}(?: ?[a-zA-Z](?!\p{L}))?(?:[-–/] ?\d{1,4}[a-z]?)?`
/** How German names of places end that streets lie at: "Am Alten Markt", "Auf der Heide", "Zum Sportplatz". */
const place = `(?:${'markt bach berg anger tor rain hang park graben wall ufer kanal wald rand bahnhof platz hof brunnen feld weiher see garten gärten wiese wiesen linde linden eichen heide moor mühle mühlen schloss kirche winkel grund tal bühl bruch damm deich hafen höhe steig stieg acker äckern busch rathaus mauer teich'
  .split(' ')
  .map((name) => `[${name.slice(0, 1)}${name.slice(0, 1).toUpperCase()}]${name.slice(1)}`)
  .join('|')})`
/** What kind of street it is in French, in small letters, with a capital or in capitals alone. */
const french = `(?:${'rue avenue av\\.? boulevard bd\\.? bld\\.? place chemin impasse quai allée route square passage sentier faubourg esplanade chaussée'
  .split(' ')
  .flatMap((kind) => [`[${kind.slice(0, 1)}${kind.slice(0, 1).toUpperCase()}]${kind.slice(1)}`, kind.toUpperCase()])
  .join('|')})`
const frenchOf = "(?:(?:[Dd]e|[Dd]u|[Dd]es|[Ll]a|[Ll]e|[Ll]es|DE|DU|DES|LA|LE|LES) |[LDld]['’])*"

/** What stands after a street: its postcode and town. A number that could be a year is none. */
const town = String.raw`(?:,? (?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d )(?:\d{4,6}|\d{2,3}[ -]\d{2,3}|\d{4}-\d{3})(?: [A-Z]{2})? ${named})?`

const sources: readonly string[] = [
  String.raw`(?:(?:Flat|Unit|Suite|Apartment|Apt\.?) \d+[A-Za-z]?,? )?\d+[A-Za-z]?(?:[-–/]\d+)?,? (?:\p{Lu}[\p{L}'’.-]* ){1,3}(?:${english})${end}`,
  // "55 W 25th St": streets that are numbered.
  String.raw`(?:(?:Flat|Unit|Suite|Apartment|Apt\.?) \d+[A-Za-z]?,? )?\d+ (?:(?:[NSEW]{1,2}\.?|North|South|East|West) )?\d{1,3}(?:st|nd|rd|th) (?:Street|St|Avenue|Ave|Road|Rd)${end}`,
  `${postcode}${end}`,
  String.raw`(?<=\p{L}, )(?:${states}) \d{5}(?:-\d{4})?${end}`,
  // German, Dutch and the Nordic languages: what kind of street it is ends its name.
  String.raw`(?:\p{Lu}[\p{L}.-]*(?:straße|strasse|str\.|weg|gasse|allee|platz|ufer|damm|chaussee|stieg|twiete|pfad|straat|laan|gracht|plein|gatan|gata|vägen|veien|vegen|vej|katu)|\p{Lu}{3,}(?:STRASSE|STRAẞE|STR\.|WEG|GASSE|ALLEE|PLATZ)|\p{Lu}[\p{L}.-]+[ -](?:Straße|Strasse|Str\.|Weg|Allee|Platz|Gasse|Ring|Ufer|Damm|Chaussee|Steig|Pfad|utca|út|tér|ulice|ulica)) ${house}${end}${town}`,
  String.raw`\d+(?: ?(?:bis|ter|quater))?,? ${french} ${frenchOf}${named}${town}`,
  // A course is taught more often than lived at: "12 cours Python".
  String.raw`\d+(?: ?(?:bis|ter))?, [Cc]ours ${frenchOf}${named}${town}`,
  // As in Belgium and Switzerland, the house behind the name.
  String.raw`${french} ${frenchOf}${named},? ${house}(?=[,.;:)\n]|$)${town}`,
  // The Romance languages and Polish: what kind of street it is begins its name.
  String.raw`(?:[Cc]alle|[Cc]/|[Aa]vda\.?|[Aa]venida|[Pp]laza|[Pp]aseo|[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza|[Ll]argo|[Rr]ua|[Tt]ravessa|[Pp]raça|[Uu]l\.|(?<!et )[Aa]l\.|[Pp]l\.) ?(?:(?:de|del|della|dei|da|do|das|dos|la|las|los) )*${named},? ${house}(?=[,.;:)\n]|$)${town}`,
  String.raw`(?:Straße|Strasse) (?:des|der|am) (?:\d+\. )?${named} ${house}${end}${town}`,
  // "Am Projekt 7" could be anything but for what kind of place it is, or for the town that follows.
  String.raw`(?:Am|An der|Im|In der|Auf dem|Auf der|Zum|Zur|Unter den|Hinter der|Vor dem) (?:\p{Lu}[\p{L}-]* )?(?=\p{Lu})[\p{L}-]*${place} ${house}(?=[,.;:)\n]|$)${town}`,
  String.raw`(?:Am|An der|Im|In der|Auf dem|Auf der|Zum|Zur|Unter den) ${named} ${house}, (?:D-|A-|CH-)?\d{4,5} ${named}`,
  String.raw`(?:P\.? ?O\.? Box|Postfach|Postbus|Apartado) \d[\d ]*\d`,
]
const patterns = sources.map((source) => new RegExp(start + source, 'gu'))

/** Street addresses (with postcode and town where they follow), postcodes with letters and post boxes in a text, as written. */
export function postalAddresses(text: string): string[] {
  const found = new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([value]) => value.trim())))
  return [...found].filter((one) => ![...found].some((other) => other !== one && other.includes(one)))
}
