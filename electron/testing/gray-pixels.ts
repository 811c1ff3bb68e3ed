import { inflateSync } from 'node:zlib'

/** A picture in shades of grey, 0 black to 255 white, row by row. */
export interface GrayPixels {
  readonly width: number
  readonly height: number
  readonly pixels: readonly number[]
}

/** What each filter adds to a byte from its neighbours: left, above, above left (PNG specification, 9.2). */
const filters: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => Math.floor((left + above) / 2),
  paeth,
]

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(guess - one))
  if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return 0
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner
}

/** Bytes of a pixel by the colour type of the file: grey alone, or red, green and blue, of which the first stands for all. */
const widths: Readonly<Record<number, number>> = { 0: 1, 2: 3 }

/** Reads a grey PNG of 8 bits a channel without interlacing, as poppler writes it; fails on any other. */
export function grayPixels(png: Uint8Array): GrayPixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const size = widths[png[25] ?? -1]
  if (size === undefined || png[24] !== 8 || png[28] !== 0) throw new TypeError('Only grey PNGs of 8 bits are read.')
  const bytes = unfiltered(inflateSync(imageData(png, view)), width * size, size)
  return { width, height, pixels: Array.from({ length: width * height }, (_, index) => bytes[index * size] ?? 0) }
}

/** The bytes of all rows, each of so many bytes behind the number of its filter. */
function unfiltered(rows: Uint8Array, length: number, size: number): Uint8Array {
  const height = Math.floor(rows.length / (length + 1))
  const bytes = new Uint8Array(height * length)
  for (let row = 0; row < height; row += 1) {
    const start = row * (length + 1)
    const filter = filters[rows[start] ?? 0] ?? paeth
    for (let column = 0; column < length; column += 1) {
      const at = row * length + column
      const left = column >= size ? (bytes[at - size] ?? 0) : 0
      const above = row > 0 ? (bytes[at - length] ?? 0) : 0
      const corner = row > 0 && column >= size ? (bytes[at - length - size] ?? 0) : 0
      bytes[at] = (rows[start + 1 + column] ?? 0) + filter(left, above, corner)
    }
  }
  return bytes
}

/** The chunks of image data, joined. */
function imageData(png: Uint8Array, view: DataView): Uint8Array {
  const parts: number[] = []
  for (let at = 8; at + 8 <= png.length; at += 12 + view.getUint32(at)) {
    const kind = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (kind === 'IDAT') parts.push(...png.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  return Uint8Array.from(parts)
}
