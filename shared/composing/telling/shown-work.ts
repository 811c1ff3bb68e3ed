const shown =
  /^(?:(?<done>screened|aired|broadcast|shown|featured|reviewed|published|staged|adopted)|premiered|toured) (?:at|on|in|by|as|across|throughout|into|worldwide|internationally|nationally)\b/iu

/** "Screened at Docfest" → "My work was screened at Docfest": what was shown is the work, not who made it. Null for everything else. */
export function shownWork(sentence: string): string | null {
  const found = shown.exec(sentence)
  if (!found) return null
  return `My work ${found.groups?.done ? 'was ' : ''}${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}
