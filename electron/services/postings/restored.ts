/** A thing as it was and as a change made it. */
export interface Change<Thing> {
  readonly before: Thing
  readonly after: Thing
}

/** The value of before, when what is there now is still what the change made of it. */
export function restored<Value>({ before, after }: Change<Value>, now: Value): Value {
  return same(now, after) ? before : now
}

/** Equal as data, whatever the order of the keys; a key that is undefined is none. */
export function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [values, others] = [valuesOf(one), valuesOf(other)]
  return (
    values.size === others.size && [...values].every(([key, value]) => others.has(key) && same(value, others.get(key)))
  )
}

const valuesOf = (thing: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(thing).filter(([, value]) => value !== undefined))
