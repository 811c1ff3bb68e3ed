import type { SetLetter } from './letter-case.ts'

/** Pixels as a canvas has them: red, green, blue and opacity of each, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** Puts a letter in a colour (`#rrggbb`) over what is there. What stands outside is cut off. */
export function blendLetter({ data, width, height }: Pixels, { letter, x, y }: SetLetter, fill: string): void {
  const { mask, width: wide, height: high } = letter
  if (!mask) return
  const colour = Number.parseInt(fill.slice(1), 16)
  const [red, green, blue] = [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]
  const [first, last] = [Math.max(0, -x), Math.min(wide, width - x)]
  for (let row = Math.max(0, -y); row < Math.min(high, height - y); row += 1) {
    const from = row * wide
    let at = ((y + row) * width + x + first) * 4
    for (let column = first; column < last; column += 1, at += 4) {
      const covered = mask[from + column] ?? 0
      if (covered === 0) continue
      data[at] = mixed(data[at] ?? 0, red, covered)
      data[at + 1] = mixed(data[at + 1] ?? 0, green, covered)
      data[at + 2] = mixed(data[at + 2] ?? 0, blue, covered)
    }
  }
}

/** In whole numbers: (a + 128) × 257 / 65,536 is a / 255 rounded, for what is less than 65,536. */
const mixed = (under: number, over: number, covered: number) =>
  ((under * (255 - covered) + over * covered + 128) * 257) >>> 16
