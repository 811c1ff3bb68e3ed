import type { Grounds } from '../grounds.ts'
import { organisations } from '../words/names/organisations.ts'

const kept = new WeakMap<Grounds, ReadonlySet<string>>()
const rows = organisations.map((names) => ({
  patterns: names.map(
    (name) => new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, /^\p{Lu}+$/u.test(name) ? 'u' : 'iu'),
  ),
  words: names
    .flatMap((name) =>
      name
        .toLowerCase()
        .replace(/’/gu, "'")
        .split(/[^\p{L}\d']+/u),
    )
    .filter((word) => word.length > 1),
}))

/** Words, in lower case, of the other names of organisations that the evidence or its entries name: "Doctors" of "Médecins Sans Frontières". */
export function otherNames(grounds: Grounds): ReadonlySet<string> {
  const known = kept.get(grounds)
  if (known) return known
  const text = [grounds.text, ...grounds.entries.map(({ organisation }) => organisation ?? '')].join('\n')
  const made = new Set(
    rows.flatMap(({ patterns, words }) => (patterns.some((pattern) => pattern.test(text)) ? words : [])),
  )
  kept.set(grounds, made)
  return made
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/[’']/gu, "['’]")
}
