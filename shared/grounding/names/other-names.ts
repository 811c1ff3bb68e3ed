import type { Grounds } from '../grounds.ts'
import { plainProducts } from '../words/names/makers.ts'
import { organisations } from '../words/names/organisations.ts'

const kept = new WeakMap<Grounds, ReadonlySet<string>>()
const plain = (text: string): string => text.replace(/’/gu, "'")
const rows = organisations.map((names) => ({
  names: names.map((name) => ({
    name: plain(name),
    small: plain(name).toLowerCase(),
    asWritten: /^\p{Lu}+$/u.test(name) || plainProducts.has(name.toLowerCase()),
  })),
  words: names
    .flatMap((name) =>
      plain(name)
        .toLowerCase()
        .split(/[^\p{L}\d']+/u),
    )
    .filter((word) => word.length > 1),
}))

/** Words, in lower case, of the other names of organisations that the evidence or its entries name: "Doctors" of "Médecins Sans Frontières". */
export function otherNames(grounds: Grounds): ReadonlySet<string> {
  const known = kept.get(grounds)
  if (known) return known
  const text = plain([grounds.text, ...grounds.entries.map(({ organisation }) => organisation ?? '')].join('\n'))
  const small = text.toLowerCase()
  const made = new Set(
    rows.flatMap(({ names, words }) =>
      names.some((one) => (one.asWritten ? holds(text, one.name) : holds(small, one.small))) ? words : [],
    ),
  )
  kept.set(grounds, made)
  return made
}

/** Whether a text has a name as words of its own. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isInside.test(text[at - 1] ?? '') && !isInside.test(text[at + name.length] ?? '')) return true
  return false
}

const isInside = /[\p{L}\d]/u
