const square = String.raw`[[【［]{1,2}\s*(?:\p{L}{1,3}\d|\d{1,3}\s*(?=[\]】］,;]))[^[\]【】［］]{0,80}[\]】］]{1,2}`
const round = String.raw`\(\s*\p{Ll}{1,3}\d+(?:\s*[,;]\s*\p{Ll}{1,3}\d+)*\s*\)`
/** One or more citations side by side, with the emphasis around them. */
const ids = String.raw`(?:[*_\x60]{0,3}(?:${square}|${round})[*_\x60]{0,3}[:：]?[,\s]*){1,6}`

const beginsWithIds = new RegExp(String.raw`^[-*+•>\s\d.)]*${ids}`, 'u')
const endsWithIds = new RegExp(String.raw`${ids}[.!?…]?\s*$`, 'u')
/** "… nights. [e9] I led …" */
const beforeIds = new RegExp(String.raw`(?<=[.!?…”"*_])\s+(?=(?:[-*•]\s+)?${ids}["“]?\p{L})`, 'u')
/** "… nights. [e9] I led …" and "… nights [e9]. I led …", where a sentence is followed by its citation. */
const behindIds = new RegExp(String.raw`(?:[.!?…]["”’]?\s*${ids}|${ids}[.!?…]\s*)(?=["“]?\p{Lu})`, 'gu')

/**
 * The sentences that a model set on one line, each with its own citation. Whether citations stand before or behind their sentences is seen at the two ends of
 * the line; where both ends have one, as where neither has, those in the middle begin a sentence.
 */
export function partedLine(line: string): string[] {
  if (beginsWithIds.test(line) || !endsWithIds.test(line)) return line.split(beforeIds)
  const cuts = [...line.matchAll(behindIds)].map(({ 0: found, index }) => index + found.length)
  return [0, ...cuts].map((cut, at) => line.slice(cut, cuts[at]).trim())
}
