import type { AnswerSigns } from '../../shared/matching/judging/answer-chance.ts'
import { gapWeights } from '../../shared/matching/ranking/gap-weights.ts'

/** One labelled requirement: what tells whether it is answered, and whether it is a gap. */
export interface Labelled {
  readonly signs: AnswerSigns
  readonly gap: boolean
}

const names = ['score', 'said', 'specific', 'named', 'proper', 'paper', 'conduct', 'foreign'] as const
/** How strongly weights are drawn to zero (ridge), so that a few hundred labels do not overfit. */
const ridge = 0.05
const rounds = 25

/** Logistic regression by Newton's method: log-odds of a gap, first the constant, then one weight for each sign; that of what is only desirable is given. */
export function fitGap(labelled: readonly Labelled[]): Readonly<Record<string, number>> {
  const rows = labelled.map(({ signs, gap }) => ({
    x: [1, ...names.map((name) => signs[name])],
    given: gapWeights.desirable * signs.desirable,
    y: gap ? 1 : 0,
  }))
  let weights: readonly number[] = [0, ...names.map(() => 0)]
  for (let round = 0; round < rounds; round += 1) weights = step(weights, rows)
  return Object.fromEntries(['constant', ...names].map((name, at) => [name, Number((weights[at] ?? 0).toFixed(2))]))
}

interface Row {
  readonly x: readonly number[]
  /** Log-odds that are not fitted. */
  readonly given: number
  readonly y: number
}

function step(weights: readonly number[], rows: readonly Row[]): number[] {
  const size = weights.length
  const slope = weights.map((weight, at) => (at === 0 ? 0 : -ridge * weight))
  const curve = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j): number => (i === j && i > 0 ? ridge : 1e-6)),
  )
  for (const { x, given, y } of rows) {
    const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), given)))
    x.forEach((value, i) => {
      slope[i] = (slope[i] ?? 0) + (y - chance) * value
      const line = curve[i] ?? []
      x.forEach((other, j) => {
        line[j] = (line[j] ?? 0) + chance * (1 - chance) * value * other
      })
    })
  }
  const change = solve(curve, slope)
  return weights.map((weight, at) => weight + (change[at] ?? 0))
}

/** Gaussian elimination with pivots for a small system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0])
  const size = lines.length
  for (let at = 0; at < size; at += 1) {
    const rest = lines.splice(at).toSorted((a, b) => Math.abs(b[at] ?? 0) - Math.abs(a[at] ?? 0))
    lines.push(...rest)
    const pivot = lines[at] ?? []
    const scaled = pivot.map((value) => value / (pivot[at] ?? 1))
    lines[at] = scaled
    lines.forEach((line, other) => {
      const factor = line[at] ?? 0
      if (other !== at) lines[other] = line.map((value, column) => value - factor * (scaled[column] ?? 0))
    })
  }
  return lines.map((line) => line[size] ?? 0)
}
