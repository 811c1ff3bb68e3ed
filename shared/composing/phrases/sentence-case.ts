/**
 * A line that begins with an ordinary lower-case word begins with a capital. Words that may be names stay as written:
 * with a digit, a capital or a dot inside ("iOS", "pandas.io"), or before a colon ("corset: a tool").
 */
export function sentenceCase(text: string): string {
  const first = /^\p{Ll}[\p{Ll}'’-]*(?=[\s,])/u.exec(text)?.[0]
  return first ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
