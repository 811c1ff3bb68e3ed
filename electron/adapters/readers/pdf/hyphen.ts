/** Prefixes that keep their hyphen at the end of a line (general knowledge of English compounds). */
const kept = new Set(
  'self cross real large small multi top co non pre post re anti inter intra part full long short high low well world state open end front back third first second two three four five six decision data evidence time user client customer cost risk peer hands year day on off in up semi sub e'.split(
    ' ',
  ),
)

/** True when the hyphen at the end of a line only broke a word: `submis-` and `sions`. */
export function joinsWithout(before: string, after: string): boolean {
  if (!/^\p{Ll}/u.test(after)) return false
  if (/\u00AD\s*$/.test(before)) return true
  const head = /(?:^|[\s(/])(\p{L}+)-$/u.exec(before)?.[1]
  return head !== undefined && head.length > 1 && !kept.has(head.toLowerCase())
}
