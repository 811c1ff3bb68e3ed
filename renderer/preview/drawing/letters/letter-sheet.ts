/** How a letter looks: its outline, how far it is stretched across and down, and its colour. */
export interface LetterLook {
  readonly path: string
  readonly across: number
  readonly down: number
  readonly fill: string
}

/** A letter to be drawn: where its origin stands after a whole pixel, and the whole pixels around it from there. */
export interface Letter extends LetterLook {
  readonly offset: { readonly x: number; readonly y: number }
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where a letter stands on a sheet. */
export interface LetterPlace {
  readonly sheet: ImageBitmap
  readonly x: number
  readonly y: number
}

/** Pixels. */
const wide = 1024

/** Draws letters beside and below each other on one sheet. Gives where each stands; null where there is no canvas. */
export function letterSheet(letters: readonly Letter[]): readonly LetterPlace[] | null {
  const { places, height } = rowsOf(letters)
  const canvas = new OffscreenCanvas(wide, height)
  const paper = canvas.getContext('2d')
  if (!paper) return null
  for (const [index, letter] of letters.entries()) {
    const { x, y } = places[index] ?? { x: 0, y: 0 }
    const origin = [x - letter.left + letter.offset.x, y - letter.top + letter.offset.y] as const
    paper.setTransform(letter.across, 0, 0, letter.down, ...origin)
    paper.fillStyle = letter.fill
    paper.fill(new Path2D(letter.path))
  }
  const sheet = canvas.transferToImageBitmap()
  return places.map((place) => ({ sheet, ...place }))
}

/** Puts letters in rows, the next one beginning where one is full. */
function rowsOf(letters: readonly Letter[]): {
  readonly places: readonly { readonly x: number; readonly y: number }[]
  readonly height: number
} {
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
