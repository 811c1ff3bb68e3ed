/** A text whose every UTF-16 unit knows where it stands in the source; -1 where it stands nowhere (a separator put in). */
export interface Placed {
  readonly text: string
  readonly at: Int32Array
}

/** The stretch of a source from `start` to `end` as placed text. */
export function placed(source: string, start: number, end: number): Placed {
  const at = new Int32Array(Math.max(0, end - start))
  for (let index = 0; index < at.length; index++) at[index] = start + index
  return { text: source.slice(start, end), at }
}

/** Placed texts one after the other with a separator, which stands nowhere in the source, between them. */
export function joinPlaced(parts: readonly Placed[], separator: string): Placed {
  if (parts.length === 1 && parts[0]) return parts[0]
  const text = parts.map((part) => part.text).join(separator)
  const at = new Int32Array(text.length).fill(-1)
  let offset = 0
  for (const part of parts) {
    at.set(part.at, offset)
    offset += part.text.length + separator.length
  }
  return { text, at }
}

/** The stretch of a placed text from `start` to `end`. */
export function slicePlaced({ text, at }: Placed, start: number, end: number): Placed {
  return start === 0 && end === text.length
    ? { text, at }
    : { text: text.slice(start, end), at: at.subarray(start, end) }
}
