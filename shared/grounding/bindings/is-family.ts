/** Whether two stems are one or of one family: "certification" and "certified", "welder" and "weld". */
export function isFamily(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 3 && (long.startsWith(short) ? long.length - short.length < 4 : isPrefix(short, long))
}

const isPrefix = (short: string, long: string): boolean => short.length > 4 && short.slice(0, 5) === long.slice(0, 5)
