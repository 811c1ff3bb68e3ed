import { type Place, places } from '../facets/lexicon-places.ts'
import type { groups } from '../lexicon/index.ts'
import { wordKey } from './word-key.ts'
import { isGenericKey } from './word-weight.ts'

/**
 * How far a term of the evidence answers a term of the requirement: itself, another name, an example of it, a part of its
 * words, an ordinary word that can stand for it, a small sign of conduct, something near, the wider thing, another example
 * of the wider thing.
 */
const relation = {
  self: 1,
  same: 0.95,
  kind: 0.65,
  part: 0.5,
  kin: 0.4,
  sign: 0.35,
  near: 0.3,
  wider: 0.33,
  sibling: 0.22,
} as const

const expansions = new Map<string, ReadonlyMap<string, number>>()

/** The terms that answer a requirement's term, each with how far; the term itself with 1. Kept, because the lexicon never changes. */
export function expand(term: string): ReadonlyMap<string, number> {
  const cached = expansions.get(term)
  if (cached) return cached
  const made = new Map<string, number>([[term, relation.self]])
  for (const place of places.get(term) ?? []) addPlace(made, place, term)
  if (expansions.size > 20_000) expansions.clear()
  expansions.set(term, made)
  return made
}

/** Groups (by their first name) whose examples never stand for each other: speaking one language is no sign of another. */
const excluding: ReadonlySet<string> = new Set(['foreign languages', 'translation', 'second language'])

function addPlace(into: Map<string, number>, { group, role }: Place, term: string): void {
  if (group.about === 'everyday') raise(into, group.same, () => relation.kin)
  else if (role === 'same') addNamed(into, group, term)
  else if (role === 'kinds' && excluding.has(group.name)) return
  else if (role === 'kinds') {
    raise(into, group.same, () => relation.wider)
    if (!saysNothing(term))
      raise(
        into,
        group.kinds.filter((other) => !saysNothing(other)),
        () => relation.sibling,
      )
  } else raise(into, group.same, () => relation.near)
}

function addNamed(into: Map<string, number>, group: (typeof groups)[number], term: string): void {
  raise(into, group.same, (other) => (saysLess(other, term) ? relation.part : relation.same))
  raise(into, withAliases(group.kinds), (term) => relation.kind * telling(term))
  raise(into, withAliases(group.near), () => (group.about === 'craft' ? relation.near : relation.sign))
}

/** True when the other name leaves out a word that matters, or is one that every text shares: "timetabling" for "timetabling software", "write" for "write reports". */
function saysLess(other: string, term: string): boolean {
  const words = other.split(' ')
  const asked = term.split(' ')
  if (words.length >= asked.length || !words.every((word) => asked.includes(word))) return false
  const more = asked.filter((word) => !words.includes(word) && !heads.has(word))
  return more.some((word) => isGenericKey(other) || !isGenericKey(word))
}

/** What is said of any skill and adds nothing to it: "communication skills" is "communicate". */
const heads: ReadonlySet<string> = new Set(['skills', 'ability', 'experience', 'knowledge', 'expertise'].map(wordKey))

/** True for words that every text shares ("from … to", "standards"): as examples of one thing they are no sign of each other. */
const saysNothing = (term: string): boolean => term.split(' ').every((word) => word === '*' || isGenericKey(word))

/** A term that shows many different things ("course", "board") tells less about each of them; phrases tell more than words. */
function telling(term: string): number {
  if (isGenericKey(term)) return 0.55
  const shown = places.get(term)?.filter(({ group, role }) => role !== 'near' && group.about !== 'everyday').length ?? 1
  const least = term.includes(' ') ? 0.85 : 0.6
  return Math.max(least, 1 - 0.1 * Math.max(0, shown - 3))
}

/** The terms, and for those that are the name of a group its other names. */
function withAliases(terms: readonly string[]): string[] {
  return terms.flatMap((term) => [
    term,
    ...(places.get(term) ?? [])
      .filter(({ group, role }) => role === 'same' && group.about !== 'everyday' && group.same[0] === term)
      .flatMap(({ group }) => group.same),
  ])
}

function raise(into: Map<string, number>, terms: readonly string[], weigh: (term: string) => number): void {
  for (const term of terms) {
    const weight = weigh(term)
    if ((into.get(term) ?? 0) < weight) into.set(term, weight)
  }
}
