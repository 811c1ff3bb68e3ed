const share = /\b(?<part>\d+|\p{L}+) (?:out )?of (?:the |its |our |my |their )?(?<whole>\d+|\p{L}+)\b/giu

/** Whether a text says of all by their number what it says: "11 of 11 audits", "three out of three". */
export function saysAll(text: string): boolean {
  return [...text.matchAll(share)].some(({ groups }) => groups?.part?.toLowerCase() === groups?.whole?.toLowerCase())
}
