import { groups } from './lexicon/index.ts'

/** How far a term of the evidence answers a term of the requirement: 1 the same thing, 0.6 an example of it, 0.3 something near. */
export const relation = { same: 1, kind: 0.6, near: 0.3, wider: 0.35, sibling: 0.25 } as const

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
    raise(into, group.same, relation.same)
    raise(into, withAliases(group.kinds), relation.kind)
    raise(into, withAliases(group.near), relation.near)
  } else if (role === 'kinds') {
    raise(into, group.same, relation.wider)
    raise(into, group.kinds, relation.sibling)
  } else raise(into, group.same, relation.near)
}

/** The terms with the other names of the same things, and for examples their own examples are left out: one step is enough to explain. */
function withAliases(terms: readonly string[]): string[] {
  return terms.flatMap((term) => [
    term,
    ...(places.get(term) ?? []).filter(({ role }) => role === 'same').flatMap(({ group }) => group.same),
  ])
}

function raise(into: Map<string, number>, terms: readonly string[], weight: number): void {
  for (const term of terms) if ((into.get(term) ?? 0) < weight) into.set(term, weight)
}
