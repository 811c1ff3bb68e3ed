import { groups } from './lexicon/index.ts'

/** How far a term of the evidence answers a term of the requirement: 1 the same thing, 0.6 an example of it, 0.3 something near. */
export const relation = { self: 1, same: 0.95, kind: 0.6, near: 0.3, sign: 0.35, wider: 0.33, sibling: 0.22 } as const

/** From here on a relation answers; below it only points that way. */
export const answers = 0.34

interface Place {
  readonly group: (typeof groups)[number]
  readonly role: 'same' | 'kinds' | 'near'
}

const places = new Map<string, Place[]>()
for (const group of groups) {
  for (const role of ['same', 'kinds', 'near'] as const) {
    for (const term of group[role]) {
      const list = places.get(term)
      if (list) list.push({ group, role })
      else places.set(term, [{ group, role }])
    }
  }
}

/** True when the lexicon knows the term as a name of something. */
export const isNamed = (term: string): boolean => places.get(term)?.some(({ role }) => role !== 'near') ?? false

/** All terms of the lexicon. */
export const lexiconTerms = (): Iterable<string> => places.keys()

const expansions = new Map<string, ReadonlyMap<string, number>>()

/** The terms that answer a requirement's term, each with how far; the term itself with 1. Kept, because the lexicon never changes. */
export function expand(term: string): ReadonlyMap<string, number> {
  const cached = expansions.get(term)
  if (cached) return cached
  const made = new Map([[term, 1]])
  for (const place of places.get(term) ?? []) addPlace(made, place)
  if (expansions.size > 20_000) expansions.clear()
  expansions.set(term, made)
  return made
}

function addPlace(into: Map<string, number>, { group, role }: Place): void {
  if (role === 'same') {
    raise(into, group.same, () => relation.same)
    raise(into, withAliases(group.kinds), (term) => Math.max(answers, relation.kind * telling(term)))
    raise(into, withAliases(group.near), () => (group.soft ? relation.sign : relation.near))
  } else if (role === 'kinds') {
    raise(into, group.same, () => relation.wider)
    raise(into, group.kinds, () => relation.sibling)
  } else raise(into, group.same, () => relation.near)
}

/** A term that shows many different things ("course", "board") tells less about each of them; phrases tell more than words. */
function telling(term: string): number {
  const count = places.get(term)?.filter(({ role }) => role !== 'near').length ?? 1
  const least = term.includes(' ') ? 0.85 : 0.55
  return Math.max(least, 1 - 0.1 * Math.max(0, count - 2))
}

/** The terms, and for those that are the name of a group its other names. */
function withAliases(terms: readonly string[]): string[] {
  return terms.flatMap((term) => [
    term,
    ...(places.get(term) ?? [])
      .filter(({ group, role }) => role === 'same' && group.same[0] === term)
      .flatMap(({ group }) => group.same),
  ])
}

function raise(into: Map<string, number>, terms: readonly string[], weigh: (term: string) => number): void {
  for (const term of terms) {
    const weight = weigh(term)
    if ((into.get(term) ?? 0) < weight) into.set(term, weight)
  }
}
