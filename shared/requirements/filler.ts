/** "OR", a legend ("A = application"), a reference to elsewhere: words that hold the lines of a posting together. Takes folded text. */
export function isFiller(text: string): boolean {
  return (
    /^[-–—\s]*(?:and|or|and\/or|und|oder|et|ou|y|o|en|of)[-–—\s:.]*$/u.test(text) ||
    /^\p{L}{1,2}(?:\/\p{L}{1,2})? ?= ?\p{L}/u.test(text) ||
    /^(?:n\/a|none|not applicable|see (?:above|below|attached)|as above|tbc|continued)\b/u.test(text)
  )
}
