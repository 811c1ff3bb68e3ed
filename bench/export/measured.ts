/** Milliseconds of several runs of the same act, each with its number. */
export async function measured(runs: number, act: (run: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await act(run)
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)
}

/** The time that a share of the runs stayed below. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** "12.3 ms" */
export function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`
}
