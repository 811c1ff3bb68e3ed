const entry = '/Suspects false'
const around = /\/Marked true\s+\/Suspects false/gu

/**
 * A PDF without the catalog's `/Suspects false`, which says what its absence says (ISO 32000-1, table 321) and which Poppler reports as
 * a damaged file ("Suspects object is wrong type"). White space takes its place, so that nothing in the file moves.
 */
export function withoutSuspects(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  const text = new TextDecoder('latin1').decode(bytes)
  const last = [...text.matchAll(around)].at(-1)
  if (!last) return copy
  const start = last.index + last[0].length - entry.length
  return copy.fill(0x20, start, start + entry.length)
}
