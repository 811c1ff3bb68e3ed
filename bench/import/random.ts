/** A small seeded generator (mulberry32), so that a seed names one set of files. */
export interface Random {
  next(): number
  below(limit: number): number
  pick<T>(list: readonly T[]): T
  chance(share: number): boolean
  some<T>(list: readonly T[], count: number): T[]
}

export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[below(list.length)]
    if (chosen === undefined) throw new Error('Nothing to pick from.')
    return chosen
  }
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list]
    const chosen: T[] = []
    while (chosen.length < count && left.length > 0) chosen.push(...left.splice(below(left.length), 1))
    return chosen
  }
  return { next, below, pick, chance: (share) => next() < share, some }
}
