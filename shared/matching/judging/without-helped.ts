const fewest = 3
/** Those above one, as postings name them. */
const helped =
  /\b(?<deed>help|support|assist|aid)(?<form>ing|s)? (?:the|our|your|its|an?) (?:\p{L}+[ -]){0,2}?(?:managers?|heads?|directors?|leaders?|leads?|supervisors?|principals?|partners?|chefs?|curators?|editors?) (?:with|in|to) (?=\p{L})/iu

/** A requirement without whom one helps with what is asked for: "help the site manager with the daily log" asks for the log, and for no manager. */
export function withoutHelped(text: string): string {
  const bare = text.replace(helped, '$<deed>$<form> with ')
  return bare.split(/\s+/u).length >= fewest ? bare : text
}
