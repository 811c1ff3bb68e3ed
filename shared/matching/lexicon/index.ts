import { type Group, parseLexicon } from './parse-lexicon.ts'
import { tables } from './tables.ts'

/** Every group of the lexicon, in the order of the tables; what several tables say of one craft or conduct is one group. */
export const groups: readonly Group[] = joined(tables.flatMap(parseLexicon))

function joined(all: readonly Group[]): Group[] {
  const byName = new Map<string, Group>()
  const everyday = all.filter(({ about }) => about === 'everyday')
  for (const group of all) {
    const key = group.same[0] ?? group.name
    const known = byName.get(key)
    if (group.about !== 'everyday') byName.set(key, known ? join(known, group) : group)
  }
  return [...byName.values(), ...everyday]
}

function join(one: Group, other: Group): Group {
  return {
    ...one,
    same: [...new Set([...one.same, ...other.same])],
    kinds: [...new Set([...one.kinds, ...other.kinds])],
    near: [...new Set([...one.near, ...other.near])],
  }
}
