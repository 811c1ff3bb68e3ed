import { roleNouns } from '../phrases/role-nouns.ts'

const small = new Set(['of', 'and', 'the', 'for', 'in', 'at', 'to', 'with', 'on', 'by', 'or', 'a', 'an', '&'])

/** Short words of names that are no letters of anything. General knowledge. */
const particles = new Set('al el de da di du la le san st van von ltd old new oak red inn'.split(' '))

/**
 * A name written all in capitals as a sentence would have it: "TEACHER OF GEOGRAPHY" → "Teacher of Geography".
 * Names of one word that is no post ("ELECTRICIAN"), and words of up to three letters that may be abbreviations, stay as written.
 */
export function fromCapitals(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  if (/^\p{L}{7,}$/u.test(name) && roleNouns.has(name.toLowerCase()))
    return name.charAt(0) + name.slice(1).toLowerCase()
  if (!/\p{L}\s+\p{L}/u.test(name)) return name
  return name.replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) => {
    const lower = word.toLowerCase()
    if (small.has(lower)) return at > 0 ? lower : word.charAt(0) + lower.slice(1)
    return word.length > 3 || particles.has(lower) ? word.charAt(0) + lower.slice(1) : word
  })
}
