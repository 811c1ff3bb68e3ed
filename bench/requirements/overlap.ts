/** How much of one text lies in another, by words: the larger share of either, short texts only by the other's. */
export function overlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shared = common(left, right)
  const ofLeft = left.length >= 3 || right.length < 4 ? shared / Math.max(1, left.length) : 0
  const ofRight = right.length >= 2 ? (0.95 * shared) / right.length : 0
  return Math.max(ofLeft, ofRight)
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}|[\p{L}\p{N}+#%]+/gu) ?? []

function common(left: readonly string[], right: readonly string[]): number {
  const rest = [...right]
  return left.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
}
