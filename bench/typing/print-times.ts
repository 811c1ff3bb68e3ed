const at = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

/** Prints a row of times in milliseconds and gives their p95. */
export function printTimes(name: string, times: readonly number[], of = 'keys'): number {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => at(times, share))
  const ms = (value = 0) => `${value.toFixed(1)} ms`.padStart(9)
  console.log(`${name.padEnd(36)} p50 ${ms(p50)}  p95 ${ms(p95)}  p99 ${ms(p99)}   ${times.length} ${of}`)
  return p95 ?? 0
}
