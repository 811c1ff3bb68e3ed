/** How a letter looks but for its colour: its outline, and how far that is stretched across and down. */
export interface LetterLook {
  readonly path: string
  readonly across: number
  readonly down: number
}

/** A letter to be drawn: where its origin stands after a whole pixel, and the whole pixels around it from there. */
export interface Letter extends LetterLook {
  readonly offset: { readonly x: number; readonly y: number }
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How much of each pixel is covered, 0 to 255, row by row. */
export type Mask = Uint8Array

/** Pixels. */
const wide = 1024

/** Draws letters beside and below each other and gives the mask of each; null where there is no canvas. */
export function letterMasks(letters: readonly Letter[]): readonly Mask[] | null {
  const { places, height } = rowsOf(letters)
  const paper = new OffscreenCanvas(wide, height).getContext('2d', { willReadFrequently: true })
  if (!paper) return null
  for (const [index, { left, top, across, down, offset, path }] of letters.entries()) {
    const { x, y } = places[index] ?? { x: 0, y: 0 }
    paper.setTransform(across, 0, 0, down, x - left + offset.x, y - top + offset.y)
    paper.fill(new Path2D(path))
  }
  const { data } = paper.getImageData(0, 0, wide, height)
  return letters.map((letter, index) => maskIn(data, letter, places[index] ?? { x: 0, y: 0 }))
}

interface Place {
  readonly x: number
  readonly y: number
}

function maskIn(pixels: Uint8ClampedArray, { width, height }: Letter, { x, y }: Place): Mask {
  const mask = new Uint8Array(width * height)
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      mask[row * width + column] = pixels[((y + row) * wide + x + column) * 4 + 3] ?? 0
  return mask
}

/** Puts letters in rows, the next one beginning where one is full. */
function rowsOf(letters: readonly Letter[]): { readonly places: readonly Place[]; readonly height: number } {
  let [x, y, high] = [0, 0, 1]
  const places = letters.map(({ width, height }) => {
    if (x + width > wide) [x, y, high] = [0, y + high, 1]
    const place = { x, y }
    x += width
    high = Math.max(high, height)
    return place
  })
  return { places, height: y + high }
}
