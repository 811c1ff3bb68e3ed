/** "E1", "D3.", "K2)", "3.2", "4)": the number of a criterion before its words; "C1 and D1" and "B2" are licences and levels. */
const before =
  /^\s*(?:[A-Z]{1,2}\d{1,2}(?:\.\d{1,2})?[.):]\s*|(?![ABC][12]\s)[A-Z]{1,2}\d{1,2}(?:\.\d{1,2})?\s+(?=\p{Lu})|\d{1,2}\.\d{1,2}\s+(?=\p{Lu})|\d{1,2}[.)]\s+)/u
/** "(E)", "(A/I)", "[D] (T)": how and whether it is assessed, after them. */
const after = /(?:\s*[([](?:[A-Z](?:\s?[/,&]\s?[A-Z])*)[)\]])+\s*[.;]?\s*$/u

/** A criterion without the marks of the form it stands on, which ask for nothing. Marks are blanked out, so that offsets stay. */
export function withoutCodes(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length)
  const words = text.replace(before, blank).replace(after, blank)
  return words.trim() === '' ? text : words
}
