/** "a mill apprenticeship, 2022–2025" was no work of its last year: what was taken over years is told with all of them. */
export function withWholeSpan(text: string, own: string): string {
  const { year } = /^I (?:took|did|served) [^()]*\((?<year>(?:19|20)\d{2})\)\.$/u.exec(text)?.groups ?? {}
  const from = year ? new RegExp(`\\b(?<from>(?:19|20)\\d{2}) ?[–-] ?${year}\\b`, 'u').exec(own)?.groups?.from : null
  return year && from ? text.replace(`(${year})`, `(${from}–${year})`) : text
}
