/** The Wilson score interval of `hits` in `all` at 95 %, as shares. */
export function wilson(hits: number, all: number): { low: number; high: number } {
  if (all === 0) return { low: 0, high: 1 }
  const z = 1.96
  const share = hits / all
  const centre = share + (z * z) / (2 * all)
  const margin = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  const scale = 1 + (z * z) / all
  return { low: (centre - margin) / scale, high: (centre + margin) / scale }
}
