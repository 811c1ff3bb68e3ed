/** The least box with sides along the axes in which an outline lies, in the outline's own units. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const points = /^(?:\s*(?:[MLQC](?:\s+-?[\d.]+\s+-?[\d.]+)+|Z))+\s*$/u
const number = /-?[\d.]+/gu

/** The box around the points of an outline of absolute lines and curves, which lies within it; null for another kind of path. */
export function pathBox(path: string): Box | null {
  if (!points.test(path)) return null
  const numbers = Array.from(path.matchAll(number), ([written]) => Number(written))
  const across = numbers.filter((_, index) => index % 2 === 0)
  const down = numbers.filter((_, index) => index % 2 === 1)
  return { left: Math.min(...across), top: Math.min(...down), right: Math.max(...across), bottom: Math.max(...down) }
}
