/** Prefixes that keep their hyphen at the end of a line (general knowledge of English compounds). */
const kept = new Set(
  'self cross real large small multi top co non pre post re anti inter intra part full long short high low well world state open end front back third first second two three four five six decision data evidence time user client customer cost risk peer hands year day on off in up semi sub e'.split(
    ' ',
  ),
)

/** Ends that are no words of their own (general knowledge of English endings). */
const ending =
  /^(?:\p{L}{0,4}(?:tions?|sions?|ments?|ings?|ness|ities|ity|ances?|ences?|ously|ively|ically|ating|ated|ised|ized|ising|izing|tures?|ologists?|ology)|ed|ly|ers?|als?|ous|ive|ble|bly|ful|ies|ial|ian|ics?)(?!\p{L})/u

/** Decides whether the hyphen between two line ends only broke a word. */
export type Dehyphenate = (before: string, after: string) => boolean

/**
 * Looks at all broken lines of a document: in one that breaks words often, a hyphen before a small letter is dropped; elsewhere only when
 * the rest is a mere ending, or the closed word occurs in the document. `self-` and its like always keep theirs.
 */
export function dehyphenation(breaks: readonly (readonly [string, string])[], text: string): Dehyphenate {
  const hyphened = breaks.filter(([before, after]) => headOf(before) !== null && /^\p{Ll}/u.test(after))
  const often = hyphened.length >= 3 && hyphened.length >= 0.08 * breaks.length
  const words = new Set(text.toLowerCase().match(/\p{L}[\p{L}-]*\p{L}/gu))
  return (before, after) => {
    if (!/^\p{Ll}/u.test(after)) return false
    if (/\u00AD\s*$/.test(before)) return true
    const head = headOf(before)
    if (head === null || head.length < 2 || kept.has(head)) return false
    const rest = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? ''
    if (words.has(`${head}-${rest}`)) return false
    return often || words.has(head + rest) || ending.test(after)
  }
}

const headOf = (before: string): string | null => /(?:^|[\s(/])(\p{L}+)-$/u.exec(before)?.[1]?.toLowerCase() ?? null
