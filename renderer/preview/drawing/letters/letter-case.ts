import { type Letter, type LetterLook, letterMasks, type Mask } from './letter-masks.ts'
import { type Box, pathBox } from './path-box.ts'

/** A letter of the case. Its mask is there once the case is filled. */
export interface CaseLetter extends Letter {
  mask: Mask | null
}

/** A letter and the pixel of the page where its mask begins. */
export interface SetLetter {
  readonly letter: CaseLetter
  readonly x: number
  readonly y: number
}

interface Shape {
  readonly box: Box | null
  readonly letters: Map<number, CaseLetter>
}

/** Pixels: what is larger is drawn by its outline; so many are kept in all, a byte each. */
const [largest, most] = [96, 8_000_000]
/** Letters stand at quarters of a pixel, as browsers place them: there are at most 16 masks of one look. */
const steps = 4
/** Room for the soft edge. */
const edge = 1

/**
 * Masks of letters, as a printer keeps type: a browser without a graphics processor takes ten times as long to fill an outline as it
 * takes to copy its pixels, and a page has thousands of letters but few different ones. Letters are taken, those that are new are made
 * together by `fill`, and stay.
 */
export function letterCase(makeMasks: typeof letterMasks = letterMasks) {
  let [shapes, looks] = [new Map<string, Shape>(), new Map<string, number>()]
  let [pixels, missing]: [number, CaseLetter[]] = [0, []]

  const lookNumber = ({ across, down }: LetterLook) => {
    const words = `${across} ${down}`
    const known = looks.get(words) ?? looks.size
    looks.set(words, known)
    return known
  }
  const shapeOf = (path: string) => {
    const known = shapes.get(path) ?? { box: pathBox(path), letters: new Map<number, CaseLetter>() }
    shapes.set(path, known)
    return known
  }

  return {
    /** Empties the case when it is too full. */
    empty(): void {
      if (pixels > most) [shapes, looks, pixels] = [new Map(), new Map(), 0]
    },
    /** A letter whose origin stands at a point of the page, in pixels; null for a shape that is no letter of ordinary size. */
    take(look: LetterLook, x: number, y: number): SetLetter | null {
      const { box, letters } = shapeOf(look.path)
      if (!box) return null
      const [across, down] = [stepped(x), stepped(y)]
      const key = (lookNumber(look) * steps + across.step) * steps + down.step
      const letter = letters.get(key) ?? newLetter(look, box, { x: across.step / steps, y: down.step / steps })
      if (letter.width > largest || letter.height > largest) return null
      if (!letters.has(key)) missing.push(letter)
      letters.set(key, letter)
      return { letter, x: across.whole + letter.left, y: down.whole + letter.top }
    },
    /** Makes the masks of the letters that were taken and have none. */
    fill(): void {
      const masks = missing.length > 0 ? makeMasks(missing) : null
      for (const [index, letter] of missing.entries()) {
        letter.mask = masks?.[index] ?? null
        pixels += letter.width * letter.height
      }
      missing = []
    },
  }
}

/** A place as a whole pixel and the quarter after it. */
function stepped(at: number): { readonly whole: number; readonly step: number } {
  const all = Math.round(at * steps)
  const whole = Math.floor(all / steps)
  return { whole, step: all - whole * steps }
}

function newLetter(look: LetterLook, box: Box, offset: Letter['offset']): CaseLetter {
  const [left, right] = bounds(box.left * look.across + offset.x, box.right * look.across + offset.x)
  const [top, bottom] = bounds(box.top * look.down + offset.y, box.bottom * look.down + offset.y)
  return { ...look, offset, left, top, width: right - left, height: bottom - top, mask: null }
}

const bounds = (one: number, other: number): readonly [number, number] => [
  Math.floor(Math.min(one, other)) - edge,
  Math.ceil(Math.max(one, other)) + edge,
]
