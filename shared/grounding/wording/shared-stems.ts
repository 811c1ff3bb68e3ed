/** How many stems of the first phrase the second has as well. */
export function sharedStems(one: readonly string[], other: readonly string[]): number {
  return one.filter((stem) => other.includes(stem)).length
}
