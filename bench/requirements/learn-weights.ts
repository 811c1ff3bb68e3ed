export interface Example {
  readonly features: readonly string[]
  /** Null for a line of no class. */
  readonly level: string | null
}

const rounds = 10
const rate = 0.3
const decay = 1e-4
/** A feature seen less often than this is chance. */
const fewest = 3

/**
 * Multinomial logistic regression by AdaGrad over features that are there or not, each line against "no class" as the zero of the scale.
 * The order of the examples is shuffled by a fixed sequence, so that the same examples give the same weights.
 */
export function learnWeights(
  examples: readonly Example[],
  levels: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const names = frequent(examples)
  const index = new Map(names.map((name, at) => [name, at]))
  const classes = levels.length + 1
  const lines = examples.map(({ features, level }) => ({
    own: features.flatMap((feature) => index.get(feature) ?? []),
    right: level === null ? 0 : levels.indexOf(level) + 1,
  }))
  const weights = Array.from({ length: classes }, () => new Float64Array(names.length))
  const spent = Array.from({ length: classes }, () => new Float64Array(names.length).fill(1e-2))
  for (const at of shuffled(lines.length, rounds)) {
    const line = lines[at]
    if (line) step({ weights, spent }, line)
  }
  return new Map(
    names.map((name, at) => [name, levels.map((_, level) => of(weights, level + 1, at) - of(weights, 0, at))]),
  )
}

const of = (table: readonly Float64Array[], row: number, at: number): number => table[row]?.[at] ?? 0

interface State {
  readonly weights: readonly Float64Array[]
  readonly spent: readonly Float64Array[]
}

function step({ weights, spent }: State, { own, right }: { own: readonly number[]; right: number }): void {
  const sums = weights.map((row) => own.reduce((sum, at) => sum + (row[at] ?? 0), 0))
  const top = Math.max(...sums)
  const all = sums.reduce((sum, each) => sum + Math.exp(each - top), 0)
  for (const [level, row] of weights.entries()) {
    const wrong = Math.exp((sums[level] ?? 0) - top) / all - (level === right ? 1 : 0)
    const used = spent[level]
    for (const at of own) {
      if (!used) continue
      const slope = wrong + decay * (row[at] ?? 0)
      used[at] = (used[at] ?? 0) + slope * slope
      row[at] = (row[at] ?? 0) - (rate * slope) / Math.sqrt(used[at] ?? 1)
    }
  }
}

function frequent(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : [])).sort()
}

/** Every index once a round, in an order that a linear congruential sequence gives. */
function* shuffled(length: number, times: number): Generator<number> {
  const order = Array.from({ length }, (_, index) => index)
  let state = 7
  for (let round = 0; round < times; round++) {
    for (let last = length - 1; last > 0; last--) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      const other = Math.floor((state / 2_147_483_648) * (last + 1))
      ;[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0]
    }
    yield* order
  }
}
