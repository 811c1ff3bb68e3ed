const id = /^([a-z]{1,3})(\d{1,8})$/u

/** The highest number of each kind of id anywhere in a value ({ e: 12, n: 3 } where e12 and n3 are the last). */
export function lastIds(value: unknown): Record<string, number> {
  const last: Record<string, number> = {}
  const rest: unknown[] = [value]
  while (rest.length > 0) {
    const one = rest.pop()
    if (typeof one === 'object' && one !== null) rest.push(...Object.values(one))
    const [, kind, number] = typeof one === 'string' ? (id.exec(one) ?? []) : []
    if (kind) last[kind] = Math.max(last[kind] ?? 0, Number(number))
  }
  return last
}
