/** Gain-discounted quality of the first `depth` of a ranking (Järvelin and Kekäläinen), gains 2^grade − 1. */
export function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>, depth: number): number {
  const best = [...grades.values()].toSorted((a, b) => b - a)
  const ideal = discounted(best.slice(0, depth))
  return ideal === 0 ? 0 : discounted(ranked.slice(0, depth).map((id) => grades.get(id) ?? 0)) / ideal
}

const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)

/** Items of at least this grade answer a requirement. */
const answers = 2

const relevant = (grades: ReadonlyMap<string, number>): ReadonlySet<string> => {
  const good = [...grades].filter(([, grade]) => grade >= answers)
  return new Set((good.length > 0 ? good : [...grades]).map(([id]) => id))
}

/** Share of the answering items (at most `depth`) among the first `depth`. Where nothing answers well, items that answer in part count. */
export function recall(ranked: readonly string[], grades: ReadonlyMap<string, number>, depth: number): number {
  const good = relevant(grades)
  return ranked.slice(0, depth).filter((id) => good.has(id)).length / Math.min(depth, good.size)
}

/** 1 when an answering item is among the first `depth`. */
export const hit = (ranked: readonly string[], grades: ReadonlyMap<string, number>, depth: number): number =>
  ranked.slice(0, depth).some((id) => relevant(grades).has(id)) ? 1 : 0

/** One over the rank of the first answering item. */
export function reciprocalRank(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const at = ranked.findIndex((id) => relevant(grades).has(id))
  return at < 0 ? 0 : 1 / (at + 1)
}
