/** The same function of a text, remembering its latest answers: pieces of headers are scored in many groupings. Pure as long as `compute` is. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= 10_000) known.clear()
    const made = compute(text)
    known.set(text, made)
    return made
  }
}
