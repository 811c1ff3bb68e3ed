const longest = 10

/** Whether a line only opens the list below it: "Related experience:", "This is shown by:". One that speaks of the writer, or counts, says more. */
export function isLeadIn(line: string): boolean {
  const text = line.trim()
  if (!text.endsWith(':') || /\d/u.test(text)) return false
  if (/\b(?:I|I'm|I've|[Ww]e|[Oo]ur|[Mm]y)\b/u.test(text.replace(/’/gu, "'"))) return false
  return text.split(/\s+/u).length <= longest
}
