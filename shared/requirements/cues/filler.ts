/** The greeting that ends a letter or mail. Takes folded text. General knowledge of letters in several languages. */
export const isClosing = (text: string): boolean =>
  /^(?:cheers|thanks(?: (?:again|so much|a lot|in advance))?|many thanks|thank you(?: very much)?|(?:kind(?:est)?|best|warm|warmest|with kind)? ?regards|best(?: wishes)?|all the best|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|with love|love|take care|speak soon|cordialement|bien cordialement|mit freundlichen gr(?:u|ü)(?:ss|ß)en|(?:viele|liebe|beste) gr(?:u|ü)(?:ss|ß)e|(?:un )?saludos?|atentamente|met vriendelijke groet(?:en)?|groeten)[,.!]*$/u.test(
    text.trim(),
  )

/** "OR", a legend ("A = application"), a reference to elsewhere: words that hold the lines of a posting together. Takes folded text. */
export function isFiller(text: string): boolean {
  return (
    /^[-–—\s]*(?:and|or|and\/or|und|oder|et|ou|y|o|en|of)[-–—\s:.]*$/u.test(text) ||
    /^(?:(?:key|legend|note|codes?)\b[^=]{0,20})?\(?\p{L}{1,2}(?:\/\p{L}{1,2})? ?= ?\p{L}/u.test(text) ||
    isClosing(text) ||
    /^(?:n\/a|none|not applicable|see (?:above|below|attached)|as above|tbc|continued)\b/u.test(text)
  )
}
