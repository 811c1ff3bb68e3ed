/** A string or number of a JSON object as text; empty when it is missing or of another type. */
export function textAt(value: unknown, ...names: readonly string[]): string {
  for (const name of names) {
    const found = memberOf(value, name)
    if (typeof found === 'string' && found.trim() !== '') return found.trim()
    if (typeof found === 'number') return String(found)
  }
  return ''
}

export function listAt(value: unknown, name: string): readonly unknown[] {
  const found = memberOf(value, name)
  return Array.isArray(found) ? found : []
}

export const textsAt = (value: unknown, name: string): string[] =>
  listAt(value, name).flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []))

/** An object's own member; names that reach into prototypes are not members. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}

/** Every string in a JSON value, in order, without links to schemas and the file's own data about itself. */
export function stringsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value !== 'object' || value === null || depth > 12) return []
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, depth + 1))
  return Object.entries(value).flatMap(([name, item]) =>
    name === '$schema' || (depth === 0 && name === 'meta') ? [] : stringsIn(item, depth + 1),
  )
}
