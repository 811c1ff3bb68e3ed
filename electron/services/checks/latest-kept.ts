/** Makes a thing for a key once, and again only when `most` others were asked for since. */
export function latestKept<Made>(most: number): (key: string, make: () => Made) => Made {
  const known = new Map<string, Made>()
  return (key, make) => {
    const before = known.get(key)
    const made = before ?? make()
    known.delete(key)
    known.set(key, made)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return made
  }
}
