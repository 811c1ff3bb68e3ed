/**
 * A pure reading of short texts that keeps what it made of each: the words of a library are few and are read again and again. After
 * `most` different texts it begins anew, so that it never grows without end.
 */
export function remembered<Made>(read: (text: string) => Made, most = 20_000): (text: string) => Made {
  const kept = new Map<string, Made>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const made = read(text)
    if (kept.size >= most) kept.clear()
    kept.set(text, made)
    return made
  }
}
