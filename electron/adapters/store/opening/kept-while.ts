/** Reads a list again only when the library has changed since; each caller has an array of its own. */
export function keptWhile<Thing>(stamp: () => string, read: () => readonly Thing[]): () => Thing[] {
  let kept: { readonly stamp: string; readonly list: readonly Thing[] } | null = null
  return () => {
    const now = stamp()
    if (kept?.stamp !== now) kept = { stamp: now, list: read() }
    return [...kept.list]
  }
}
